import type { ListQuery } from '#forms/list-filter';

/** Questions of the filter, in the order in which the address shows them. */
export const filterKeys = ['q', 'tipo', 'emisor', 'estado', 'anio', 'tema', 'texto', 'orden'] as const;

/** Key of a question: also the name of its field and of its query parameter. */
export type FilterKey = (typeof filterKeys)[number];

/** Answers of the filter; an empty string asks for nothing. */
export type NormFilter = ListQuery<FilterKey>;

/** A filter that asks for nothing. */
export function buildEmptyFilter(): NormFilter {
  return { q: '', tipo: '', emisor: '', estado: '', anio: '', tema: '', texto: '', orden: '' };
}
