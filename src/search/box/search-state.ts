/** Questions besides the words; each is a filter of the full text and a field of the form. */
export const filterKeys = ['tipo', 'emisor', 'estado', 'tema'] as const;

/** What the results page shows; kept in its address. */
export interface SearchState {
  q: string;
  filters: Partial<Record<(typeof filterKeys)[number], string>>;
  /** How many hits are shown, in pages of `pageSize`. */
  page: number;
}

/** Hits shown at a time. */
export const pageSize = 10;
const longest = 200;
const furthest = 50;

/** The state an address asks for; unknown keys are left out, values are ids or nothing. */
export function parseSearchState(query: URLSearchParams): SearchState {
  const page = Number(query.get('pagina') ?? '1');
  const filters: SearchState['filters'] = {};
  for (const key of filterKeys) {
    const value = query.get(key) ?? '';
    if (/^[a-z0-9-]{1,60}$/.test(value)) filters[key] = value;
  }
  return {
    q: (query.get('q') ?? '').trim().slice(0, longest),
    filters,
    page: Number.isInteger(page) && page > 0 && page <= furthest ? page : 1,
  };
}

/** The address's query of a state: keys in fixed order, nothing that asks for nothing. */
export function formatSearchState({ q, filters, page }: SearchState): string {
  const query = new URLSearchParams();
  if (q !== '') query.set('q', q);
  for (const key of filterKeys) {
    const value = filters[key];
    if (value) query.set(key, value);
  }
  if (page > 1) query.set('pagina', String(page));
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}
