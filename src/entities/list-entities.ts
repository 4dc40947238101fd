import { onceFromContent } from '#catalogue';
import { listIssuers } from '#norms';
import { readRoadmapData, reportActors } from '#plans';
import { buildEntities } from './build-entities.ts';
import type { Entity } from './entity.ts';
import { listEntityRows } from './registry/index.ts';

/** Every entity of the site, by label. */
export const listEntities = onceFromContent((): readonly Entity[] =>
  buildEntities({
    rows: listEntityRows(),
    issuers: listIssuers(),
    roadmap: readRoadmapData().entities,
    actors: reportActors,
  }),
);

const indexEntities = onceFromContent(() => new Map(listEntities().map((entity) => [entity.id, entity])));

/** The entity with this id; throws where there is none. */
export function findEntity(id: string): Entity {
  const found = indexEntities().get(id);
  if (!found) throw new Error(`There is no entity «${id}».`);
  return found;
}
