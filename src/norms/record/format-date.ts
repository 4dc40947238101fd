/** A date as it is written in Peru: `21/11/2026`, `08/2025`, `1995`; `no consta` stays. */
export function formatDate(date: string): string {
  return /^[\d-]+$/.test(date) ? date.split('-').reverse().join('/') : date;
}
