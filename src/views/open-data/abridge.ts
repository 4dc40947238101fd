/** How much of a text, and of a list, an example shows. */
const [MOST_LETTERS, MOST_ITEMS] = [140, 1];

/** An item as an example: long texts and lists are cut, and say so. */
export function abridge(value: unknown): unknown {
  if (typeof value === 'string') return value.length > MOST_LETTERS ? `${value.slice(0, MOST_LETTERS)}…` : value;
  if (Array.isArray(value)) {
    const rest = value.length - MOST_ITEMS;
    return [...value.slice(0, MOST_ITEMS).map(abridge), ...(rest > 0 ? [`… y ${rest} más`] : [])];
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inside]) => [key, abridge(inside)]));
}
