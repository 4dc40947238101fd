import type { Horizon, Strategy } from './strategy.schema.ts';

/** A line of action of the strategy. */
export type StrategyLine = Strategy['lines'][number];
/** An objective of a line. */
export type StrategyObjective = StrategyLine['barriers'][number]['objectives'][number];

/** How many activities each horizon has. */
export type HorizonCounts = Readonly<Record<Horizon, number>>;

/** Horizons in order, with the words of their column. */
export const horizonWords: Readonly<Record<Horizon, string>> = {
  corto: 'Corto plazo',
  mediano: 'Mediano plazo',
  largo: 'Largo plazo',
  'mediano-y-largo': 'Mediano y largo plazo, juntos',
};

/** Horizons in the order in which they are shown. */
export const horizons = Object.keys(horizonWords) as Horizon[];

/** Objectives of lines, in their order. */
export function listObjectives(lines: readonly Pick<StrategyLine, 'barriers'>[]): StrategyObjective[] {
  return lines.flatMap(({ barriers }) => barriers.flatMap(({ objectives }) => objectives));
}

/** Activities by horizon; those of a heading for two horizons are counted apart. */
export function countHorizons(objectives: readonly Pick<StrategyObjective, 'groups'>[]): HorizonCounts {
  const groups = objectives.flatMap((objective) => objective.groups);
  const count = (horizon: Horizon): number =>
    groups.reduce((sum, group) => sum + (group.horizon === horizon ? group.activities.length : 0), 0);
  return Object.fromEntries(horizons.map((horizon) => [horizon, count(horizon)])) as Record<Horizon, number>;
}

/** Sum over the horizons. */
export function sumHorizons(counts: HorizonCounts): number {
  return horizons.reduce((sum, horizon) => sum + counts[horizon], 0);
}

/** First and last line of the source that a line of action takes, from its aim to its last activity. */
function findExtent(line: StrategyLine): readonly [number, number] {
  const cells = line.barriers.flatMap(({ name, objectives }) => [
    name,
    ...objectives.flatMap((objective) => [objective.name, ...objective.groups.flatMap(({ activities }) => activities)]),
  ]);
  return [line.aim.lines[0], Math.max(...cells.map(({ lines }) => lines[1]))];
}

/** Remarks whose place begins or ends in a line of action. */
export function listLineRemarks(strategy: Strategy, line: StrategyLine): Strategy['remarks'] {
  const [first, last] = findExtent(line);
  return strategy.remarks.filter(({ lines }) => lines?.some((place) => first <= place && place <= last));
}

/** Lines of action, other than this one, that print the same number over a barrier. */
export function findSameNumber(strategy: Strategy, own: StrategyLine, printed: string): number[] {
  return strategy.lines
    .filter(
      (line) => line.number !== own.number && line.barriers.some(({ printedNumber }) => printedNumber === printed),
    )
    .map(({ number }) => number);
}

/** Address of the page of a line of action. */
export function formatLinePath(line: number): string {
  return `/planes/estrategia-pml/linea-${line}/`;
}

/** Words of a principle: the print joins them with a colon, or goes on with the sentence. */
export function formatPrincipleJoin(text: string): string {
  return /^\p{Ll}/u.test(text) ? ' ' : ': ';
}
