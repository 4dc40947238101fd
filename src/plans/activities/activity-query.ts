/** Questions of the filter of activities, in the order in which the address shows them; also the names of its fields. */
export const activityKeys = [
  'q',
  'responsable',
  'cuando',
  'objetivo',
  'linea',
  'participa',
  'fondos',
  'orden',
] as const;

/** See {@link activityKeys}. */
export type ActivityKey = (typeof activityKeys)[number];

/** Answers of the filter; an empty string asks for nothing. */
export type ActivityFilter = Record<ActivityKey, string>;

/** Values a question may take; a question without a list takes any text. */
export type ActivityChoices = Partial<Record<ActivityKey, ReadonlySet<string>>>;

const longestText = 100;

/** The filter a query string asks for; unknown keys and values that are no choice are left out. */
export function parseActivityQuery(query: URLSearchParams, choices: ActivityChoices): ActivityFilter {
  const read = (key: ActivityKey): string => {
    const value = (query.get(key) ?? '').slice(0, longestText);
    return choices[key]?.has(value) === false ? '' : value;
  };
  return Object.fromEntries(activityKeys.map((key) => [key, read(key)])) as ActivityFilter;
}

/** Query string of a filter, keys in fixed order and only those that ask for something; empty for none. */
export function formatActivityQuery(filter: ActivityFilter): string {
  const asked = activityKeys.map((key) => [key, filter[key].trim()]).filter(([, value]) => value !== '');
  return asked.length === 0 ? '' : `?${new URLSearchParams(asked).toString()}`;
}

/** True when the filter leaves activities out; an order leaves out none. */
export function isNarrowing(filter: ActivityFilter): boolean {
  return activityKeys.some((key) => key !== 'orden' && filter[key].trim() !== '');
}
