export { ListFilter } from './list-filter.ts';
export { formatListQuery, parseListQuery, type ListChoices, type ListQuery } from './list-query.ts';
