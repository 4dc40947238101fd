/** What is judged by what it changes; a row read from a page may not say it. */
interface Judged {
  severity?: string | undefined;
}

/** True for what changes more than the wording; only this is counted where a page begins. */
export const isGrave = ({ severity }: Judged): boolean => severity !== 'redaccion';

/** How many change something, and how many the wording only. */
export function countBySeverity(rows: readonly Judged[]): { grave: number; wording: number } {
  const grave = rows.filter(isGrave).length;
  return { grave, wording: rows.length - grave };
}
