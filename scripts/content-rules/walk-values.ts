/** A part of a record and the keys that lead to it. */
export interface WalkedValue {
  /** Name of the nearest key; that of its list for an item. */
  key: string;
  value: unknown;
  path: readonly PropertyKey[];
}

/** Every part of a value, from the outside in. */
export function* walkValues(value: unknown, key = '', path: readonly PropertyKey[] = []): Generator<WalkedValue> {
  yield { key, value, path };
  if (typeof value !== 'object' || value === null) return;
  for (const [name, part] of Object.entries(value)) {
    if (Array.isArray(value)) yield* walkValues(part, key, [...path, Number(name)]);
    else yield* walkValues(part, name, [...path, name]);
  }
}
