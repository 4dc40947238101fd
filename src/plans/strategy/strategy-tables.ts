import type { Column, Table } from '#files';
import { formatLines } from '../document/source-lines.ts';
import { countHorizons, horizons, horizonWords, listObjectives, sumHorizons } from './strategy-counts.ts';
import type { Strategy } from './strategy.schema.ts';

type Row = Table['rows'][number];

const activityColumns: readonly Column[] = [
  { key: 'line', header: 'Línea', kind: 'number', decimals: 0, width: 8 },
  { key: 'lineName', header: 'Nombre de la línea', kind: 'text', width: 28 },
  { key: 'barrierNumber', header: 'Número impreso de la barrera', kind: 'text', width: 12 },
  { key: 'barrier', header: 'Barrera', kind: 'text', width: 48 },
  { key: 'objective', header: 'Objetivo', kind: 'number', decimals: 0, width: 9 },
  { key: 'objectiveName', header: 'Nombre del objetivo', kind: 'text', width: 48 },
  { key: 'horizon', header: 'Plazo', kind: 'text', width: 20 },
  { key: 'heading', header: 'Encabezado impreso', kind: 'text', width: 24 },
  { key: 'activity', header: 'Actividad', kind: 'text', width: 60 },
  { key: 'lines', header: 'Líneas de la fuente', kind: 'text', width: 12 },
];

const matrixColumns: readonly Column[] = [
  { key: 'line', header: 'Línea', kind: 'number', decimals: 0, width: 8 },
  { key: 'name', header: 'Nombre', kind: 'text', width: 40 },
  ...horizons.map((horizon): Column => ({ key: horizon, header: horizonWords[horizon], kind: 'number', decimals: 0 })),
  { key: 'total', header: 'Actividades', kind: 'number', decimals: 0 },
];

const listColumns: readonly Column[] = [
  { key: 'part', header: 'Parte', kind: 'text', width: 28 },
  { key: 'number', header: 'Número', kind: 'text', width: 10 },
  { key: 'text', header: 'Texto', kind: 'text', width: 90 },
  { key: 'lines', header: 'Líneas de la fuente', kind: 'text', width: 12 },
];

/** A row for each activity; an objective without activities keeps one row of its own. */
function listActivityRows({ lines }: Strategy): Row[] {
  return lines.flatMap((line) =>
    line.barriers.flatMap((barrier) =>
      barrier.objectives.flatMap((objective) => {
        const chain: Row = {
          line: line.number,
          lineName: line.name.text,
          barrierNumber: barrier.printedNumber ?? null,
          barrier: barrier.name.text,
          objective: objective.number,
          objectiveName: objective.name.text,
        };
        if (objective.groups.length === 0) return [{ ...chain, lines: formatLines(objective.name.lines) }];
        return objective.groups.flatMap(({ horizon, heading, activities }) =>
          activities.map((activity) => ({
            ...chain,
            horizon: horizonWords[horizon],
            heading: heading.text,
            activity: activity.text,
            lines: formatLines(activity.lines),
          })),
        );
      }),
    ),
  );
}

function listOtherRows({ principles, objectives, lines, members }: Strategy): Row[] {
  return [
    ...principles.map(({ number, name, text }) => ({
      part: 'Principio',
      number: String(number),
      text: text ? `${name.text}: ${text.text}` : name.text,
      lines: formatLines(name.lines),
    })),
    ...objectives.flatMap(({ number, text, points }) => [
      { part: 'Objetivo general', number: String(number), text: text.text, lines: formatLines(text.lines) },
      ...points.map((point, index) => ({
        part: 'Objetivo general, punto',
        number: `${number} ${'abcd'.charAt(index)}`,
        text: point.text,
        lines: formatLines(point.lines),
      })),
    ]),
    ...lines.flatMap((line) =>
      line.listedBarriers.map((barrier) => ({
        part: 'Barrera de la lista de la línea',
        number: String(line.number),
        text: barrier.text,
        lines: formatLines(barrier.lines),
      })),
    ),
    ...members.map(({ name, group }) => ({
      part: 'Miembro del grupo técnico (anexo 1)',
      text: group ? `${group.text} ${name.text}` : name.text,
      lines: formatLines(name.lines),
    })),
  ];
}

/** The strategy as tables for other programs: activities with their chain, counts by line and horizon, and its other lists. */
export function buildStrategyTables(strategy: Strategy): { activities: Table; matrix: Table; lists: Table } {
  const matrix = strategy.lines.map((line) => {
    const counts = countHorizons(listObjectives([line]));
    return { line: line.number, name: line.name.text, ...counts, total: sumHorizons(counts) };
  });
  return {
    activities: { name: 'Actividades', columns: activityColumns, rows: listActivityRows(strategy) },
    matrix: { name: 'Línea y plazo', columns: matrixColumns, rows: matrix },
    lists: { name: 'Principios, objetivos y más', columns: listColumns, rows: listOtherRows(strategy) },
  };
}
