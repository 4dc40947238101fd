/** Stands for a part that is taken out. */
export const GONE = Symbol('gone');

/** The value with something else at the end of a path, `GONE` for nothing at all; the value itself stays as it is. */
export function setAt(value: unknown, path: readonly (string | number)[], wrong: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return wrong;
  if (Array.isArray(value)) {
    const items = value.map((item: unknown, index) => (index === key ? setAt(item, rest, wrong) : item));
    return items.filter((item) => item !== GONE);
  }
  const entries = Object.entries(value as object).map(
    ([name, part]: [string, unknown]) => [name, name === key ? setAt(part, rest, wrong) : part] as const,
  );
  // A key that is not there yet is written last.
  if (typeof key === 'string' && !entries.some(([name]) => name === key)) entries.push([key, wrong]);
  return Object.fromEntries(entries.filter(([, part]) => part !== GONE));
}
