/**
 * The filter of a list: its questions in the address, its count, its order. Norms, activities, the report, observations and differences
 * are filtered with it. Begin with `list-filter.ts`; a list in groups, parts of it folded, is `folded-list.ts`.
 */
export { FoldedList, type RowData } from './folded-list.ts';
export { ListFilter } from './list-filter.ts';
export { parseListQuery, type ListChoices, type ListQuery } from './list-query.ts';
