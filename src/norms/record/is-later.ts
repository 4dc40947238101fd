/** True when `a` is surely later than `b`; dates of which only year or month is known are compared as far as both go. */
export function isLater(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) > b.slice(0, length);
}
