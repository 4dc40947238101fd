import { isDay, type News } from '#feeds';
import type { Library, NormEntry } from '#library';
import {
  confidenceWords,
  dateKindWords,
  findBestDate,
  findCurrentStatus,
  formatDate,
  formatNormPath,
  formatShortName,
  formatStatus,
  type NormDate,
  type NormRecord,
  type Relation,
  type Status,
} from '#norms';
import { formatObservationCount, listObservations } from '#observations';
import { lowerFirst } from '#text';
import { describeCertainty, describeRelation } from '../norm/describe-relation.ts';

type Find = Pick<Library, 'find'>;

const about = (record: NormRecord, ...others: readonly string[]): Pick<News, 'norms' | 'entities'> => ({
  norms: [record.id, ...others],
  entities: [],
});

const nameOf = ({ find }: Find, id: string): string => {
  const found = find(id);
  return found ? formatShortName(found.record) : id;
};

const tellCertainty = ({ confidence }: Pick<Status, 'confidence'>): string =>
  `Certeza: ${confidenceWords[confidence]}.`;

/** That a norm began to hold is told once: by its state where that has the day. */
function isToldDate({ kind, date, confidence }: NormDate, { status }: NormRecord): boolean {
  const isToldByState = kind === 'in-force' && status.some(({ from }) => from === date);
  return (kind === 'publication' || kind === 'in-force') && isDay(date) && confidence !== 'not-found' && !isToldByState;
}

function tellDate(record: NormRecord, { kind, date, confidence, note }: NormDate): News {
  const isPublished = kind === 'publication';
  return {
    kind: isPublished ? 'publicacion' : 'vigencia',
    key: record.id,
    day: date,
    title: `${formatShortName(record)}: ${isPublished ? 'se publicó' : 'entró en vigencia'}`,
    text: [record.title.replace(/\.?$/u, '.'), note, tellCertainty({ confidence })].filter(Boolean).join(' '),
    href: formatNormPath(record.id),
    ...about(record),
  };
}

/** A state that began on a known day; of a later one that has none, the day on which we looked at its evidence. */
function tellStatus(
  record: NormRecord,
  state: Status,
  isLater: boolean,
  part?: { eId: string; label: string },
): News[] {
  if (!isDay(state.from) && !isLater) return [];
  const since = isDay(state.from) ? '' : `Desde cuándo: ${formatDate(state.from)}. `;
  return [
    {
      kind: isDay(state.from) ? 'estado' : 'hallazgo',
      key: [record.id, part?.eId, state.value, state.from.replaceAll(' ', '-')].filter(Boolean).join('/'),
      day: isDay(state.from) ? state.from : state.verifiedOn,
      title: `${[formatShortName(record), part?.label].filter(Boolean).join(', ')}: ${lowerFirst(formatStatus(state))}`,
      text: `${since}${state.evidence} ${tellCertainty(state)} Revisado el ${formatDate(state.verifiedOn)}.`,
      href: part ? `${formatNormPath(record.id)}#${part.eId}` : `${formatNormPath(record.id)}#estado`,
      ...about(record),
    },
  ];
}

/** Acts of a norm on another that its state does not already tell. */
function tellRelation(record: NormRecord, relation: Relation, library: Find): News[] {
  const target = library.find(relation.target)?.record;
  const isTold = target?.status.some(({ by, from }) => by?.includes(record.id) && isDay(from));
  const own = relation.from === undefined ? findBestDate(record) : undefined;
  const day = relation.from ?? own?.date ?? '';
  if (relation.kind === 'based-on' || isTold || !isDay(day)) return [];
  return [
    {
      kind: 'relacion',
      key: [record.id, relation.kind, relation.target, ...(relation.provisions ?? []).slice(0, 1)].join('/'),
      day,
      title: `${formatShortName(record)}: ${lowerFirst(describeRelation(relation, 'active'))} ${nameOf(library, relation.target)}`,
      text: `${describeCertainty(relation)}.${own ? ` El día es el de la norma (${dateKindWords[own.kind].toLowerCase()}; ${confidenceWords[own.confidence]}).` : ''}`,
      href: `${formatNormPath(relation.target)}#estado`,
      ...about(record, relation.target),
    },
  ];
}

function tellApplied(record: NormRecord): News[] {
  return (record.applied ?? [])
    .filter(({ date }) => isDay(date))
    .map((fact) => ({
      kind: 'aplicacion',
      key: `${record.id}/${fact.date}`,
      day: fact.date,
      title: `${formatShortName(record)}: consta que se aplicó`,
      text: `${fact.what} ${tellCertainty(fact)}`,
      href: `${formatNormPath(record.id)}#estado`,
      ...about(record),
    }));
}

/** What happened to a norm, and what it did to others, on days that its record knows. */
export function listNormNews({ record }: Pick<NormEntry, 'record'>, library: Find): News[] {
  const parts = (record.provisions ?? []).flatMap((part) =>
    part.status.flatMap((state, index) => tellStatus(record, state, index > 0, part)),
  );
  return [
    ...record.dates.filter((date) => isToldDate(date, record)).map((date) => tellDate(record, date)),
    ...record.status.flatMap((state, index) => tellStatus(record, state, index > 0)),
    ...parts,
    ...record.relations.flatMap((relation) => tellRelation(record, relation, library)),
    ...tellApplied(record),
  ];
}

/** That we looked at the state of a norm, and what we found; with how much is doubtful in its text. */
export function tellReview({ record }: Pick<NormEntry, 'record'>): News {
  const state = findCurrentStatus(record.status);
  const doubts = listObservations().filter(({ norm }) => norm === record.id);
  return {
    kind: 'revision',
    key: record.id,
    day: state.verifiedOn,
    title: `${formatShortName(record)}: revisamos su estado (${lowerFirst(formatStatus(state))})`,
    text: `${state.evidence} ${tellCertainty(state)}${doubts.length > 0 ? ` Su texto tiene ${formatObservationCount(doubts)}.` : ''}`,
    href: `${formatNormPath(record.id)}#estado`,
    ...about(record),
  };
}
