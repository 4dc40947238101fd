/** Questions of the filter, in the order in which the address shows them. */
export const filterKeys = ['q', 'tipo', 'emisor', 'estado', 'anio', 'tema', 'texto', 'orden'] as const;

/** Key of a question: also the name of its field and of its query parameter. */
export type FilterKey = (typeof filterKeys)[number];

/** Answers of the filter; an empty string asks for nothing. */
export type NormFilter = Record<FilterKey, string>;

/** Values a key may take; a key without a list takes any text. */
export type FilterChoices = Partial<Record<FilterKey, ReadonlySet<string>>>;

const longestText = 100;

/** A filter that asks for nothing. */
export function buildEmptyFilter(): NormFilter {
  return { q: '', tipo: '', emisor: '', estado: '', anio: '', tema: '', texto: '', orden: '' };
}

/** The filter a query string asks for; unknown keys and values that are no choice are left out. */
export function parseNormFilter(query: URLSearchParams, choices: FilterChoices): NormFilter {
  const filter = buildEmptyFilter();
  for (const key of filterKeys) {
    const value = (query.get(key) ?? '').slice(0, longestText);
    const allowed = choices[key];
    if (!allowed || allowed.has(value)) filter[key] = value;
  }
  return filter;
}

/** Query string of a filter, with the keys in fixed order and only those that ask for something; empty for none. */
export function formatNormFilter(filter: NormFilter): string {
  const query = new URLSearchParams();
  for (const key of filterKeys) {
    const value = filter[key].trim();
    if (value !== '') query.set(key, value);
  }
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}
