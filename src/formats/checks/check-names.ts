/** What can be asked of a field, by name; `run-check.ts` says how each is looked at. */
export const checkNames = ['dni', 'ruc', 'adult', 'date', 'day', 'year', 'count', 'amount', 'email', 'phone'] as const;

/** Name of a check. */
export type CheckName = (typeof checkNames)[number];
