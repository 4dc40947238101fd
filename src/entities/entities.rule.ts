import { listRecords, type ContentRule } from '#catalogue';
import { institutions, issuers } from '#norms';
import { reportActors, reports, roadmapEntities, strategies } from '#plans';
import { checkEntities, type EntityFacts } from './check-entities.ts';
import { entityRows, formatPartKey, type EntityPlace } from './registry/index.ts';

function gatherFacts(): EntityFacts {
  const issuing = listRecords(issuers).map(({ value }) => value);
  const inRoadmap = listRecords(roadmapEntities).map(({ value }) => value);
  const members = listRecords(strategies).flatMap(({ value }) => value.members.map(({ name }) => name.text));
  const actors = listRecords(reports).length > 0 ? reportActors : [];
  const ids: [EntityPlace, string[]][] = [
    ['emisores', issuing.map(({ id }) => id)],
    ['plan-hdr-as-2025', inRoadmap.map(({ id }) => id)],
    ['planres-2023', actors.map(({ id }) => id)],
    ['estrategia-pml', members],
  ];
  const names = [
    ...issuing.map(({ id, name }): [string, string] => [formatPartKey({ place: 'emisores', id }), name]),
    ...inRoadmap.flatMap(({ id, expansion }): [string, string][] =>
      typeof expansion === 'string' ? [] : [[formatPartKey({ place: 'plan-hdr-as-2025', id }), expansion.text]],
    ),
  ];
  return {
    ids: new Map(ids.map(([place, known]) => [place, new Set(known)])),
    names: new Map(names),
    institutions: new Set(listRecords(institutions).map(({ value }) => value.id)),
  };
}

/** Which bodies are one: every part is known, every body told once, and their names agree. */
export const rule: ContentRule = () => checkEntities(listRecords(entityRows), gatherFacts());
