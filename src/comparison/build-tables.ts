import Big from 'big.js';
import { percentOf, roundToCents } from '#amounts';
import type { Column, Table } from '#files';
import type { ProvisionSource } from '#norms';
import { raiseFirst } from '#text';
import type { ComparedFines, Comparison, ComparisonCell } from './comparison.schema.ts';
import type { FindFine, KnownFine } from './known-fine.ts';
import { listStatements } from './list-statements.ts';

/** What the tables need besides the comparison. */
export interface TableSources {
  /** A provision in words, and its whole address. */
  describe: (source: ProvisionSource) => { label: string; address: string };
  findFine: FindFine;
  /** Values of the UIT, newest first. */
  uits: readonly { year: number; soles: number; currency: string; decree: string }[];
}

type Row = Table['rows'][number];
type Town = Comparison['towns'][number];

const joinOnce = (parts: readonly string[]): string => [...new Set(parts)].join('\n');

const fillTown = (id: string, says: string, sources: readonly ProvisionSource[], { describe }: TableSources): Row => ({
  [id]: says,
  [`${id}-where`]: joinOnce(sources.map((source) => describe(source).label)),
  [`${id}-address`]: joinOnce(sources.map((source) => describe(source).address)),
});

function buildCell({ id: town, silent }: Town, cell: ComparisonCell | undefined, known: TableSources): Row {
  const statements = cell ? listStatements(cell) : [];
  if (statements.length === 0) return fillTown(town, silent, [], known);
  const [only] = statements;
  const says =
    statements.length === 1 && only
      ? only.says
      : statements.map((statement, index) => `${index + 1}) ${statement.says}`).join('\n');
  return fillTown(
    town,
    says,
    statements.flatMap(({ sources }) => sources),
    known,
  );
}

function describeFine({ code, offenders }: KnownFine): string {
  return `${raiseFirst(code)}: ${offenders.map(({ label, percent }) => `${label}, ${percent} % de la UIT`).join('; ')}`;
}

const listFines = (cell: ComparedFines | undefined, { findFine }: TableSources): KnownFine[] =>
  cell === undefined || 'silent' in cell ? [] : cell.infractions.map(findFine);

function buildFineCell({ id: town, silent }: Town, cell: ComparedFines | undefined, known: TableSources): Row {
  const fines = listFines(cell, known);
  if (fines.length === 0) return fillTown(town, silent, [], known);
  const remark = cell && 'remark' in cell && cell.remark !== undefined ? [cell.remark] : [];
  return fillTown(
    town,
    [...fines.map(describeFine), ...remark].join('\n'),
    fines.map(({ source }) => source),
    known,
  );
}

function buildRulesTable({ towns, groups, fines }: Comparison, known: TableSources): Table {
  const columns: Column[] = [
    { key: 'group', header: 'Grupo', kind: 'text', width: 22 },
    { key: 'label', header: 'Qué se compara', kind: 'text', width: 28 },
    ...towns.flatMap(({ id, name }): Column[] => [
      { key: id, header: name, kind: 'text', width: 48 },
      { key: `${id}-where`, header: `${name}: dónde lo dice`, kind: 'text', width: 36 },
      { key: `${id}-address`, header: `${name}: dirección`, kind: 'text', width: 36 },
    ]),
  ];
  const fill = (build: (town: Town) => Row): Row => Object.assign({}, ...towns.map((town) => build(town))) as Row;
  const rules = groups.flatMap(({ title, rows }) =>
    rows.map(({ label, cells }) => ({
      group: title,
      label,
      ...fill((town) => buildCell(town, cells[town.id], known)),
    })),
  );
  const punished = fines.map(({ label, cells }) => ({
    group: 'Multas',
    label,
    ...fill((town) => buildFineCell(town, cells[town.id], known)),
  }));
  return { name: 'Comparación', columns, rows: [...rules, ...punished] };
}

const fineColumns: readonly Column[] = [
  { key: 'label', header: 'Conducta', kind: 'text' },
  { key: 'town', header: 'Municipalidad', kind: 'text', width: 16 },
  { key: 'code', header: 'Código', kind: 'text', width: 10 },
  { key: 'offender', header: 'Infractor', kind: 'text', width: 24 },
  { key: 'percent', header: '% de la UIT', kind: 'number', width: 12 },
  { key: 'year', header: 'Año', kind: 'number', decimals: 0, width: 8 },
  { key: 'uit', header: 'UIT', kind: 'number', width: 12 },
  { key: 'amount', header: 'Multa', kind: 'number', width: 12 },
  { key: 'currency', header: 'Moneda', kind: 'text', width: 14 },
  { key: 'decree', header: 'Norma de la UIT', kind: 'text', width: 22 },
  { key: 'where', header: 'Dónde lo dice', kind: 'text', width: 36 },
  { key: 'address', header: 'Dirección', kind: 'text', width: 36 },
];

function buildFinesTable({ towns, fines }: Comparison, known: TableSources): Table {
  const rows = fines.flatMap(({ label, cells }) =>
    towns.flatMap(({ id, name }) =>
      listFines(cells[id], known).flatMap(({ code, source, offenders }) =>
        offenders.flatMap((offender) =>
          known.uits.map(({ year, soles, currency, decree }) => ({
            label,
            town: name,
            code,
            offender: offender.label,
            percent: Number(offender.percent),
            year,
            uit: soles,
            amount: roundToCents(percentOf(new Big(soles), new Big(offender.percent))).toNumber(),
            currency,
            decree,
            where: known.describe(source).label,
            address: known.describe(source).address,
          })),
        ),
      ),
    ),
  );
  return { name: 'Multas por año', columns: fineColumns, rows };
}

/** The comparison as tables for other programs: the rules with their provisions, and the fines of every year. */
export function buildComparisonTables(comparison: Comparison, known: TableSources): { rules: Table; fines: Table } {
  return { rules: buildRulesTable(comparison, known), fines: buildFinesTable(comparison, known) };
}
