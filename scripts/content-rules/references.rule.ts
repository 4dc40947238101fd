import { listRecords, type ContentDefinition, type ContentRecord, type ContentRule } from '#catalogue';
import { costSheetFiles, duties } from '#calculators';
import { comparisons } from '#comparison';
import { findNearest, type Issue } from '#errors';
import { fines, listFineTables } from '#fines';
import { glossary } from '#glossary';
import { municipalities } from '#municipalities';
import { listNormIds } from '#norms';
import { listObservations } from '#observations';
import { reports } from '#plans';
import { binColours, listProcedures } from '#procedures';
import { zones } from '#zones';
import { isSource } from './own-words/list-sources.ts';
import { walkValues } from './walk-values.ts';

/** Kinds whose references no rule of their own looks at. */
const kinds: readonly ContentDefinition[] = [
  fines,
  zones,
  duties,
  costSheetFiles,
  comparisons,
  reports,
  municipalities,
  binColours,
  glossary,
];

interface Known {
  ids: ReadonlySet<string>;
  /** What they are, for people. */
  what: string;
}

function buildKnown(): ReadonlyMap<string, Known> {
  const known = (what: string, ids: Iterable<string>): Known => ({ what, ids: new Set(ids) });
  const norms = known('ninguna norma', listNormIds());
  const notes = known(
    'ninguna observación',
    listObservations().map(({ id }) => id),
  );
  const procedures = known(
    'ningún trámite',
    listProcedures().map(({ id }) => id),
  );
  const infractions = known(
    'ninguna infracción',
    listFineTables().flatMap((table) => table.infractions.map(({ id }) => id)),
  );
  return new Map([
    ['norm', norms],
    ['norms', norms],
    ['observation', notes],
    ['observations', notes],
    ['procedure', procedures],
    ['related', procedures],
    ['infraction', infractions],
  ]);
}

function checkRecord({ value, locate }: ContentRecord<unknown>, known: ReadonlyMap<string, Known>): Issue[] {
  const parts = [...walkValues(value)];
  // Sources have a rule of their own.
  const sources = new Set(parts.filter(({ value: part }) => isSource(part)).map(({ path }) => path.join('.')));
  return parts.flatMap(({ key, value: id, path }): Issue[] => {
    const target = known.get(key);
    if (!target || typeof id !== 'string' || target.ids.has(id)) return [];
    if (sources.has(path.slice(0, -1).join('.'))) return [];
    const near = findNearest(id, target.ids).map((name) => `«${name}»`);
    const message = `No hay ${target.what} «${id}».`;
    const fix = near.length > 0 ? `¿Quiso decir ${near.join(' o ')}?` : 'Corrija el id, o quite la referencia.';
    return [{ rule: 'unknown-reference', place: locate(path), message, fix }];
  });
}

/** Norms, observations, procedures and infractions that records name exist. */
export const rule: ContentRule = () => {
  const known = buildKnown();
  return kinds.flatMap((kind) => listRecords(kind).flatMap((record) => checkRecord(record, known)));
};
