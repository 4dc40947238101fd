/** Days after its last review from which on a page says that it may be old; `describe-old-page.ts` says as much in words. */
const oldAfterDays = 366;

/** Whether a page reviewed on a day (`2026-11-30`) is old by a clock. */
export const isOldPage = (reviewed: string, clock: number): boolean =>
  clock - Date.parse(reviewed) > oldAfterDays * 864e5;
