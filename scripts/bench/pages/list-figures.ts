import { categories } from './lighthouse.ts';
import type { PageRow } from './rows.ts';

const lowest = (values: readonly number[]): number => Math.min(...values);
const highest = (values: readonly number[]): number => Math.max(...values);

/** The slowest of the pages that share a goal, rounded up. */
function findSlowest(rows: readonly PageRow[], isLong: boolean): number[] {
  return rows.flatMap(({ weight, slow }) =>
    slow?.readable !== undefined && (weight?.kind === 'norma con su texto') === isLong
      ? [Math.ceil(slow.readable)]
      : [],
  );
}

/** The figures that a run keeps, worst values first of all; of what was not measured none. */
export function listFigures(rows: readonly PageRow[]): [name: string, value: number][] {
  const judged = rows.flatMap(({ verdict }) => (verdict ? [verdict.scores] : []));
  const slow = rows.flatMap((row) => (row.slow ? [row.slow.moved] : []));
  const scores = categories.map((category): [string, number[]] => [
    `lighthouse-${category}-lowest`,
    judged.flatMap((each) => each[category] ?? []),
  ]);
  const figures: [name: string, values: number[], choose: (values: readonly number[]) => number][] = [
    ['lighthouse-pages', judged.length > 0 ? [judged.length] : [], highest],
    ...scores.map(([name, values]): [string, number[], typeof lowest] => [name, values, lowest]),
    ['slow-first-layer-ms', findSlowest(rows, false), highest],
    ['slow-whole-norm-ms', findSlowest(rows, true), highest],
    ['slow-cls-highest', slow, highest],
  ];
  return figures.flatMap(([name, values, choose]) =>
    values.length === 0 ? [] : [[name, choose(values)] as [name: string, value: number]],
  );
}
