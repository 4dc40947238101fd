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

/** Query string of a filter, keys in fixed order and only those that ask for something; empty for none. */
export function formatListQuery<Key extends string>(keys: readonly Key[], filter: ListQuery<Key>): string {
  const asked = keys.map((key) => [key, filter[key].trim()]).filter(([, value]) => value !== '');
  return asked.length === 0 ? '' : `?${new URLSearchParams(asked).toString()}`;
}
