/**
 * The filter of a list: its questions in the address, its count, its order. Norms, activities and the report are filtered with it.
 * Begin with `list-filter.ts`.
 */
export { ListFilter } from './list-filter.ts';
export { parseListQuery, type ListChoices, type ListQuery } from './list-query.ts';
