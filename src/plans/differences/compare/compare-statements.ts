import type { RoadmapActivity } from '../../activities/roadmap-activity.ts';
import type { Quoted } from '../../document/quoted.schema.ts';
import type { Roadmap } from '../../roadmap/roadmap.ts';
import type { DifferenceKind, FoundDifference } from '../difference.ts';
import { compareTexts, groupVersions, markOddWords, type Stated } from './compare-words.ts';

const subjects = {
  actividad: 'La actividad',
  indicador: 'El indicador',
  meta: 'La meta',
  titulo: 'El título',
} as const;
type Subject = keyof typeof subjects;

/** One text stated in several places, where its words differ. */
export function compareStated(
  subject: Subject,
  id: string,
  code: string,
  stated: readonly Stated[],
): FoundDifference[] {
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
export function compareActivityTexts(activity: RoadmapActivity, all: readonly RoadmapActivity[]): FoundDifference[] {
  return compareStated('actividad', activity.code, activity.code, activity.statements).map((difference) => {
    const owners = difference.versions.flatMap(({ text }) => findOwner(text, activity, all) ?? []);
    const said = owners.map((owner) => ` Una lleva el texto de la actividad ${owner}.`).join('');
    return { ...difference, sentence: difference.sentence + said };
  });
}

/** Where the words of an indicator differ between section 1 and table 2.2; they are paired in print order. */
export function compareIndicatorTexts({ code, indicators }: RoadmapActivity): FoundDifference[] {
  const first = indicators.filter(({ place }) => place === 'section-1');
  const second = indicators.filter(({ place }) => place === 'table-22');
  if (first.length !== second.length) return [];
  return first.flatMap((one, index) => {
    const other = second[index];
    return other ? compareStated('indicador', `${code}-${index + 1}`, code, [one, other]) : [];
  });
}

/** A heading of the plan, and its title in section 1. */
interface Heading {
  code: string;
  title: Quoted;
}

/** Where an objective, a line or an action is not called the same in section 1 and in the tables. */
export function compareTitles(
  { code, title }: Heading,
  tables: Pick<Roadmap, 'schedule' | 'table22' | 'table23'>,
): FoundDifference[] {
  const places = { schedule: tables.schedule, 'table-22': tables.table22, 'table-23': tables.table23 } as const;
  const others = Object.entries(places).flatMap(([place, rows]) =>
    rows.filter((row) => row.code === code).map(({ text }) => ({ place: place as keyof typeof places, text })),
  );
  const found = compareStated('titulo', code, code, [{ place: 'section-1', text: title }, ...others]);
  // Only actions have a page.
  const codes = code.split('.').length === 3 ? [code] : [];
  return found.map((difference) => ({ ...difference, codes }));
}
