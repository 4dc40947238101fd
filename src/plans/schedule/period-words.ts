const semesters: Readonly<Record<string, string>> = { I: 'primer semestre', II: 'segundo semestre' };

/** `2025 (segundo semestre)`, `2026`. */
export function formatPeriod(period: string): string {
  const [year, semester = ''] = period.split('-');
  const words = semesters[semester];
  return words ? `${year ?? ''} (${words})` : period;
}

/** Head of a column of the schedule, where there is little room: `25‑I`, `2026`. */
export const formatColumn = (period: string): string => period.replace(/^20(\d\d)-/, '$1\u2011');

/** Columns of the schedule in words, years in a row joined: `2025 (segundo semestre), 2026 a 2030`; `periods` in the order of the columns. */
export function formatPeriods(periods: readonly string[]): string {
  const isWhole2025 = periods.includes('2025-I') && periods.includes('2025-II');
  const years = periods.filter((period) => !period.includes('-')).map(Number);
  if (isWhole2025) years.unshift(2025);
  const runs: [number, number][] = [];
  for (const year of years) {
    const run = runs.at(-1);
    if (run?.[1] === year - 1) run[1] = year;
    else runs.push([year, year]);
  }
  const half = periods.filter((period) => period.includes('-') && !isWhole2025).map(formatPeriod);
  return [...half, ...runs.map(([from, to]) => (from === to ? String(from) : `${from} a ${to}`))].join(', ');
}
