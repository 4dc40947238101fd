/** Answers of the filter of a list, by question; an empty string asks for nothing. */
export type ListQuery<Key extends string> = Record<Key, string>;

/** Values a question may take; a question without a list takes any text. */
export type ListChoices<Key extends string> = Partial<Record<Key, ReadonlySet<string>>>;

const longestText = 100;

/** What a query string asks of these questions; unknown keys and values that are no choice are left out. */
export function parseListQuery<Key extends string>(
  keys: readonly Key[],
  query: URLSearchParams,
  choices: ListChoices<Key>,
): ListQuery<Key> {
  const read = (key: Key): string => {
    const value = (query.get(key) ?? '').slice(0, longestText);
    return choices[key]?.has(value) === false ? '' : value;
  };
  return Object.fromEntries(keys.map((key) => [key, read(key)])) as ListQuery<Key>;
}

/**
 * Questions that were called otherwise (`responsable` → `entidad&papel=dirige`: its answer, and what it meant), and answers that were
 * (`estado=en-proceso` → `estado=en-curso`).
 */
export type OldNames = ReadonlyMap<string, string>;

/** A query string in the names of today: an address that worked once keeps working. */
export function renameAsked(query: URLSearchParams, old: OldNames): URLSearchParams {
  const renamed = [...query].flatMap(([key, value]): [string, string][] => {
    const known = old.get(`${key}=${value}`) ?? old.get(key);
    if (known === undefined) return [[key, value]];
    return known.split('&').map((part) => {
      const [name = key, answer = value] = part.split('=');
      return [name, answer];
    });
  });
  return new URLSearchParams(renamed);
}

/** Query string of a filter, keys in fixed order and only those that ask for something; empty for none. */
export function formatListQuery<Key extends string>(keys: readonly Key[], filter: ListQuery<Key>): string {
  const asked = keys.map((key) => [key, filter[key].trim()]).filter(([, value]) => value !== '');
  return asked.length === 0 ? '' : `?${new URLSearchParams(asked).toString()}`;
}
