import type { RoadmapActivity, RoadmapGoal } from '../../activities/roadmap-activity.ts';
import { listGoalYears } from '../../roadmap/goal-years.ts';
import { toVersion, type FoundDifference } from '../difference.ts';
import { compareStated } from './compare-statements.ts';
import { compareTexts, markOddWords, readWords } from './compare-words.ts';

/** A goal without the years before its colon, which are compared apart. */
export const dropYears = (text: string): string => text.replace(/^[^:]*\d{4}[^:]*:\s*/u, '');

/** The figures that a goal asks for, in order: `02 reuniones` is 2; years and the numbers of norms are none. */
export function readAmounts(text: string): number[] {
  const said = dropYears(text)
    .replace(/N\.?[º°]\s*\d+/gu, '')
    .replace(/^Una? /u, '1 ');
  return [...said.matchAll(/(?<![\d.])\d{1,3}(?![\d.]*\d)/gu)].map(([figure]) => Number(figure));
}

const isSamePeriod = (one: RoadmapGoal, other: RoadmapGoal): boolean =>
  one.years?.from === other.years?.from && one.years?.to === other.years?.to;

/** How many words two goals share: who is paired with whom, among those of the same years. */
function countShared(one: RoadmapGoal, other: RoadmapGoal): number {
  const words = new Set(readWords(other.text.text));
  return readWords(one.text.text).filter((word) => words.has(word)).length;
}

interface Pairs {
  /** Goals of section 1 and table 2.2 with the same years, each with the most alike. */
  same: [RoadmapGoal, RoadmapGoal][];
  /** What is left over in both places. */
  left: RoadmapGoal[];
}

function pairGoals({ goals }: RoadmapActivity): Pairs {
  const free = goals.filter(({ place }) => place === 'table-22');
  const pairs: Pairs = { same: [], left: [] };
  for (const goal of goals.filter(({ place }) => place === 'section-1')) {
    const alike = free.filter((other) => isSamePeriod(goal, other));
    const [best] = alike.sort((a, b) => countShared(goal, b) - countShared(goal, a));
    if (best) {
      free.splice(free.indexOf(best), 1);
      pairs.same.push([goal, best]);
    } else pairs.left.push(goal);
  }
  return { ...pairs, left: [...pairs.left, ...free] };
}

/** Sum of figures. */
export const addUp = (figures: readonly number[]): number => figures.reduce((sum, figure) => sum + figure, 0);

function compareGoals(code: string, index: number, pair: [RoadmapGoal, RoadmapGoal]): FoundDifference[] {
  const [one, other] = pair.map((goal) => readAmounts(goal.text.text)) as [number[], number[]];
  const id = `${code}-${index + 1}`;
  const differ = compareStated('meta', id, code, pair);
  if (one.length === 0 || other.length === 0 || one.join() === other.join()) return differ;
  if (addUp(one) === addUp(other)) {
    const sentence = `La meta pide lo mismo con otras palabras: lo que un lugar cuenta por separado suma ${addUp(other)}, lo que dice el otro.`;
    return differ.map((difference) => ({ ...difference, sentence }));
  }
  return differ.map((difference) => ({
    ...difference,
    id: `cantidad-${id}`,
    kind: 'cantidad' as const,
    sentence: `La meta pide cantidades distintas: ${one.join(', ')} en la sección 1 y ${other.join(', ')} en la tabla 2.2.`,
  }));
}

/** Goals left over that share a year in both places: one place has one goal for what the other has several. */
function compareSplitGoals({ code, semesters }: RoadmapActivity, left: readonly RoadmapGoal[]): FoundDifference[] {
  const isAcross = (goal: RoadmapGoal, other: RoadmapGoal): boolean =>
    goal.place !== other.place && listGoalYears(goal).some((year) => listGoalYears(other).includes(year));
  const across = left.filter((goal) => left.some((other) => isAcross(goal, other)));
  const isOdd = across.some((goal) =>
    across.some(
      (other) =>
        isAcross(goal, other) && compareTexts(dropYears(goal.text.text), dropYears(other.text.text)) !== 'same',
    ),
  );
  if (!isOdd) return [];
  const cells = across.some((goal) => listGoalYears(goal).includes(2025)) ? Object.values(semesters) : [];
  const versions = [
    ...across.map(({ place, text }) => toVersion(place, text)),
    ...cells.map((cell) => toVersion('table-23', cell)),
  ];
  const sentence = 'La meta se reparte en otros años según el lugar, y no pide lo mismo en todos.';
  return [{ id: `meta-${code}`, kind: 'meta', codes: [code], sentence, versions: markOddWords(versions) }];
}

/** Where goals of the same years, or of years in common, differ in words or figures between section 1 and table 2.2. */
export function compareGoalTexts(activity: RoadmapActivity): FoundDifference[] {
  const { same, left } = pairGoals(activity);
  return [
    ...same.flatMap((pair, index) => compareGoals(activity.code, index, pair)),
    ...compareSplitGoals(activity, left),
  ];
}
