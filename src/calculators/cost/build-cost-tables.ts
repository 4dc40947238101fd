import type { Table } from '#files';
import { checkCostSheet } from './checks/check-cost-sheet.ts';
import { describeCheck, formatComputed } from './checks/describe-check.ts';
import { partDefinitions } from './cost-parts.ts';
import type { CostSheet } from './cost-sheet.schema.ts';

/** Every line of the sheets, its numbers as printed. */
function buildLineTable(sheets: readonly CostSheet[]): Table {
  const factors = [
    ...new Map(Object.values(partDefinitions).flatMap((part) => part.factors.map((one) => [one.id, one] as const))),
  ];
  return {
    name: 'Líneas',
    columns: [
      { key: 'procedure', header: 'Trámite', kind: 'text', width: 24 },
      { key: 'part', header: 'Cuadro', kind: 'text', width: 24 },
      { key: 'line', header: 'Línea', kind: 'text', width: 8 },
      { key: 'words', header: 'Como está impreso', kind: 'text', width: 48 },
      { key: 'note', header: 'Puesto o unidad', kind: 'text', width: 24 },
      ...factors.map(([id, { label }]) => ({ key: id, header: label, kind: 'text' as const, width: 14 })),
      { key: 'printed', header: 'Resultado', kind: 'text', width: 14 },
      { key: 'place', header: 'Fila de la norma', kind: 'text', width: 32 },
    ],
    rows: sheets.flatMap(({ procedure, parts }) =>
      parts.flatMap(({ kind, lines, total }) => [
        ...lines.map(({ id, source, note = null, factors: own, printed }) => ({
          procedure,
          part: partDefinitions[kind].title,
          line: id,
          words: source.printed,
          note,
          ...own,
          printed,
          place: source.eId,
        })),
        { procedure, part: partDefinitions[kind].title, line: 'total', printed: total.printed, place: total.eId },
      ]),
    ),
  };
}

/** Every operation of the sheets, worked out again beside what is printed. */
function buildCheckTable(sheets: readonly CostSheet[]): Table {
  return {
    name: 'Operaciones',
    columns: [
      { key: 'procedure', header: 'Trámite', kind: 'text', width: 24 },
      { key: 'part', header: 'Dónde', kind: 'text', width: 24 },
      { key: 'what', header: 'Qué', kind: 'text', width: 40 },
      { key: 'operation', header: 'Operación', kind: 'text', width: 32 },
      { key: 'computed', header: 'Da', kind: 'text', width: 14 },
      { key: 'printed', header: 'Impreso', kind: 'text', width: 14 },
      { key: 'verdict', header: 'Qué puede ser', kind: 'text', width: 40 },
    ],
    rows: sheets.flatMap((sheet) =>
      checkCostSheet(sheet).map((check) => ({
        procedure: sheet.procedure,
        part: check.part,
        what: check.what,
        operation: check.operation,
        computed: formatComputed(check),
        printed: check.printed,
        verdict: check.verdict === 'match' ? 'cuadra' : describeCheck(check),
      })),
    ),
  };
}

/** The cost sheets as tables: their lines as printed, and each operation worked out again. */
export const buildCostTables = (sheets: readonly CostSheet[]): [Table, Table] => [
  buildLineTable(sheets),
  buildCheckTable(sheets),
];
