import type { RoadmapActivity, RoadmapGoal } from '../activities/roadmap-activity.ts';
import { compareTexts, groupVersions, markOddWords, readWords, type Stated } from './compare-words.ts';
import type { Difference, DifferenceKind } from './difference.ts';

const subjects = { actividad: 'La actividad', indicador: 'El indicador', meta: 'La meta' } as const;
type Subject = keyof typeof subjects;

/** One text stated in several places, where its words differ. */
function compareStated(subject: Subject, id: string, code: string, stated: readonly Stated[]): Difference[] {
  const versions = groupVersions(stated);
  const [first, ...others] = versions;
  if (!first || others.length === 0) return [];
  const isSpelling = others.every((other) => compareTexts(first.text, other.text) === 'escritura');
  const kind: DifferenceKind = isSpelling ? 'escritura' : subject;
  const how = isSpelling ? 'se escribe con otras tildes' : 'no dice lo mismo';
  return [
    {
      id: isSpelling ? `${kind}-${subject}-${id}` : `${kind}-${id}`,
      kind,
      codes: [code],
      sentence: `${subjects[subject]} ${how} en todas partes: hay ${versions.length} versiones.`,
      versions: markOddWords(versions),
    },
  ];
}

/** Another activity of the action whose words a version has. */
function findOwner(
  text: string,
  { code, action }: RoadmapActivity,
  all: readonly RoadmapActivity[],
): string | undefined {
  const siblings = all.filter((other) => other.action === action && other.code !== code);
  return siblings.find(({ statements }) => statements.some((said) => compareTexts(said.text.text, text) === 'same'))
    ?.code;
}

/** Where the words of an activity differ between the places that state it; says whose they are if they are another's. */
export function compareActivityTexts(activity: RoadmapActivity, all: readonly RoadmapActivity[]): Difference[] {
  return compareStated('actividad', activity.code, activity.code, activity.statements).map((difference) => {
    const owners = difference.versions.flatMap(({ text }) => findOwner(text, activity, all) ?? []);
    const said = owners.map((owner) => ` Una lleva el texto de la actividad ${owner}.`).join('');
    return { ...difference, sentence: difference.sentence + said };
  });
}

/** Where the words of an indicator differ between section 1 and table 2.2; they are paired in print order. */
export function compareIndicatorTexts({ code, indicators }: RoadmapActivity): Difference[] {
  const first = indicators.filter(({ place }) => place === 'section-1');
  const second = indicators.filter(({ place }) => place === 'table-22');
  if (first.length !== second.length) return [];
  return first.flatMap((one, index) => {
    const other = second[index];
    return other ? compareStated('indicador', `${code}-${index + 1}`, code, [one, other]) : [];
  });
}

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

/** Goals of section 1 and table 2.2 with the same years, each with the most alike. */
function pairGoals({ goals }: RoadmapActivity): [RoadmapGoal, RoadmapGoal][] {
  const free = goals.filter(({ place }) => place === 'table-22');
  return goals
    .filter(({ place }) => place === 'section-1')
    .flatMap((goal) => {
      const alike = free.filter((other) => isSamePeriod(goal, other));
      const [best] = alike.sort((a, b) => countShared(goal, b) - countShared(goal, a));
      if (!best) return [];
      free.splice(free.indexOf(best), 1);
      return [[goal, best]];
    });
}

function compareGoals(code: string, index: number, pair: [RoadmapGoal, RoadmapGoal]): Difference[] {
  const [one, other] = pair.map((goal) => readAmounts(goal.text.text).join(', '));
  const id = `${code}-${index + 1}`;
  const differ = compareStated('meta', id, code, pair);
  if (!one || !other || one === other) return differ;
  return differ.map((difference) => ({
    ...difference,
    id: `cantidad-${id}`,
    kind: 'cantidad' as const,
    sentence: `La meta pide cantidades distintas: ${one} en la sección 1 y ${other} en la tabla 2.2.`,
  }));
}

/** Where goals of the same years differ in words or figures between section 1 and table 2.2. */
export const compareGoalTexts = (activity: RoadmapActivity): Difference[] =>
  pairGoals(activity).flatMap((pair, index) => compareGoals(activity.code, index, pair));
