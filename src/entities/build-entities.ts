import type { Issuer } from '#norms';
import { entityKindWords, type ReportActor, type RoadmapEntity } from '#plans';
import type { Entity } from './entity.ts';
import { issuerKindWords } from './issuer-kinds.ts';
import { entityPlaces, formatPartKey, type EntityPart, type EntityRow, type Expansion } from './registry/index.ts';

/** What entities are made of. */
export interface EntitySources {
  rows: readonly EntityRow[];
  issuers: readonly Issuer[];
  roadmap: readonly RoadmapEntity[];
  actors: readonly ReportActor[];
}

/** All that names one body. */
type Named = Pick<Entity, 'issuer' | 'roadmap' | 'actor'>;

const isLetters = (word: string | undefined): word is string => word !== undefined && /^\p{L}+$/u.test(word);
const hasNoSmall = (word: string): boolean => word === word.toUpperCase();

/** A municipality shares its letters with others: it goes by its name. */
const findSigla = (issuer: Issuer | undefined): string | undefined =>
  issuer?.place === undefined && isLetters(issuer?.siglas[0]) ? issuer.siglas[0] : undefined;

/** A part of a row that only the strategy names brings its own name; the printed words are the last resort. */
function chooseLabel({ issuer, roadmap, actor }: Named, { name, parts }: EntityRow): string {
  return (
    roadmap?.name ?? name ?? findSigla(issuer) ?? (issuer && !actor ? issuer.name : actor?.label) ?? parts[0]?.id ?? ''
  );
}

/** The first that knows: the plan with its place, the registry of issuers, the row. */
function chooseExpansion({ issuer, roadmap, actor }: Named, row: EntityRow, label: string): Expansion {
  if (typeof roadmap?.expansion === 'object') return roadmap.expansion;
  if (issuer)
    return issuer.name === label ? 'no es sigla' : { text: issuer.name, source: 'Registro de emisores de este sitio' };
  if (roadmap || row.expansion) return row.expansion ?? roadmap?.expansion ?? 'no consta';
  return actor && hasNoSmall(actor.label) ? 'no consta' : 'no es sigla';
}

function nameKind({ issuer, roadmap, actor }: Named): string {
  if (issuer) return issuerKindWords(issuer.kind);
  if (roadmap) return entityKindWords[roadmap.kind];
  return actor ? 'Actor del reporte del PLANRES' : 'Miembro del grupo técnico de la estrategia';
}

function listOtherNames({ issuer, roadmap, actor }: Named, label: string): string[] {
  const names = [...(issuer?.siglas ?? []), ...(roadmap?.aliases ?? []), ...(actor ? [actor.label] : [])];
  return [...new Set(names)].filter((name) => name !== label);
}

const findPart = (parts: readonly EntityPart[], place: EntityPart['place']): string | undefined =>
  parts.find((part) => part.place === place)?.id;

function buildEntity(row: EntityRow, { issuers, roadmap, actors }: EntitySources): Entity {
  const { id, parts, said, organs, partOf, changed = [] } = row;
  const [issuerId, roadmapId, actorId] = entityPlaces.map((place) => findPart(parts, place));
  const issuer = issuers.find((one) => one.id === issuerId);
  const inRoadmap = roadmap.find((one) => one.id === roadmapId);
  const actor = actors.find((one) => one.id === actorId);
  const named = { ...(issuer && { issuer }), ...(inRoadmap && { roadmap: inRoadmap }), ...(actor && { actor }) };
  const label = chooseLabel(named, row);
  return {
    id,
    label,
    expansion: chooseExpansion(named, row, label),
    otherNames: listOtherNames(named, label),
    kind: nameKind(named),
    ...named,
    members: parts.filter(({ place }) => place === 'estrategia-pml').map((part) => part.id),
    parts: parts.slice(1),
    ...(said && { said }),
    ...(organs && { organs }),
    ...(partOf && { partOf }),
    changed,
  };
}

/** What no row names, as a row of its own. */
function listLone({ rows, issuers, roadmap, actors }: EntitySources): EntityRow[] {
  const named = new Set(rows.flatMap(({ parts }) => parts.map(formatPartKey)));
  const bodies: EntityPart[] = [
    ...issuers.map(({ id }) => ({ place: 'emisores' as const, id })),
    ...roadmap.map(({ id }) => ({ place: 'plan-hdr-as-2025' as const, id })),
    ...actors.map(({ id }) => ({ place: 'planres-2023' as const, id })),
  ];
  const lone = bodies.filter((part) => !named.has(formatPartKey(part)));
  return lone.map((part) => ({ id: part.id, parts: [part] }));
}

/** Every body that issues norms or has a part in a plan, once, by label: those of the registry joined, each other by itself. */
export function buildEntities(sources: EntitySources): Entity[] {
  const rows = [...sources.rows, ...listLone(sources)];
  return rows
    .map((row) => buildEntity(row, sources))
    .toSorted((a, b) => a.label.localeCompare(b.label, 'es', { sensitivity: 'base' }) || (a.id < b.id ? -1 : 1));
}
