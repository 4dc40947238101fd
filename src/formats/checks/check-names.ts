/** What can be asked of a field, by name; `run-check.ts` says how each is looked at. */
export const checkNames = [
  'dni',
  'ruc',
  'adult',
  'date',
  'day',
  'year',
  'count',
  'email',
  'phone',
  // Quantities, by the unit that may stand beside the figure: none beside an `amount`.
  'amount',
  'soles',
  'kilos',
  'tonnes',
  'litres',
  'hours',
  'days',
] as const;

/** Name of a check. */
export type CheckName = (typeof checkNames)[number];
