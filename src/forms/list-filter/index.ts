export { ListFilter } from './list-filter.ts';
export { parseListQuery, type ListChoices, type ListQuery } from './list-query.ts';
