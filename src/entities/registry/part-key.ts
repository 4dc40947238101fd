import type { EntityPart } from './entity-row.schema.ts';

/** What tells a part of an entity from all others: ids are of their places. `planres-2023/minam`. */
export const formatPartKey = ({ place, id }: Pick<EntityPart, 'place' | 'id'>): string => `${place}/${id}`;
