import type { ListQuery } from '#forms/list-filter';

/** Whose timeline, and what they do in it; nobody asked for is everybody. */
export type TimelineQuery = ListQuery<'entidad' | 'papel'>;
