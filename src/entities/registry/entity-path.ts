import { onceFromContent } from '#catalogue';
import type { EntityPlace } from './entity-row.schema.ts';
import { listEntityRows } from './entity-rows.content.ts';
import { formatPartKey } from './part-key.ts';

const indexRows = onceFromContent(
  () => new Map(listEntityRows().flatMap(({ id, parts }) => parts.map((part) => [formatPartKey(part), id]))),
);

/** Address of an entity's page, by its own id. */
export const formatEntityPath = (id: string): `/entidades/${string}/` => `/entidades/${id}/`;

/** Address of the page of what a place names by this id: the registry knows it, or it is an entity by that id. */
export const findEntityPath = (place: EntityPlace, id: string): `/entidades/${string}/` =>
  formatEntityPath(indexRows().get(formatPartKey({ place, id })) ?? id);
