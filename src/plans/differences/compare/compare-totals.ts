import type { ActionPlace } from '../../activities/join-activity.ts';
import type { RoadmapActivity } from '../../activities/roadmap-activity.ts';
import type { Goal, GoalRow, Note, Table22Row } from '../../roadmap/roadmap.schema.ts';
import { toVersion, type FoundDifference, type Version } from '../difference.ts';
import type { CrossChecks } from '../cross-checks.schema.ts';

const firstYear = 2025;

const toRowVersion = ({ name, baseline, years, lines }: GoalRow): Version => ({
  places: [{ place: 'table-1', lines }],
  text: `${name.text}: ${[baseline, ...years].map(({ printed }) => printed).join(' · ')}`,
  isOurs: true,
});

/** Sum of the parts in one year; `nd` counts for nothing. */
const addParts = (parts: readonly GoalRow[], year: number): number =>
  parts.reduce((sum, part) => sum + (part.years[year]?.value ?? 0), 0);

/** Where the parts of a goal, in the same unit, do not add up to it; said as well if they add up to what it grows. */
export function compareParts(goal: Goal): FoundDifference[] {
  const parts = goal.parts.filter(({ unit }) => unit === goal.unit);
  if (parts.length === 0) return [];
  const totals = goal.years.map(({ value }) => value ?? 0);
  const wrong = totals.flatMap((total, i) => (addParts(parts, i) === total ? [] : [i]));
  if (wrong.length === 0) return [];
  const shown = wrong
    .slice(0, 2)
    .map((i) => `en ${firstYear + i} suman ${addParts(parts, i)} y la meta dice ${totals[i] ?? 0}`)
    .join('; ');
  const isGrowth = totals.every((total, i) => {
    const before = i === 0 ? goal.baseline.value : totals[i - 1];
    return addParts(parts, i) === total - (before ?? 0);
  });
  const growth = isGrowth
    ? ' Sí suman lo que la meta crece respecto del año anterior: quizá son aumentos. El plan no lo dice.'
    : '';
  const sentence = `Las filas de la meta no suman su total en ${wrong.length} de ${totals.length} años: ${shown}.${growth}`;
  return [{ id: `suma-${goal.id}`, kind: 'suma', codes: [], sentence, versions: [goal, ...parts].map(toRowVersion) }];
}

/** Where section 1 announces more or fewer activities than it lists. */
export function compareCounts(counts: CrossChecks['counts'], actions: readonly ActionPlace[]): FoundDifference[] {
  return counts.flatMap(({ code, printed, lines, count }) => {
    const activities = actions.find(({ action }) => action.code === code)?.action.activities ?? [];
    if (activities.length === count) return [];
    const sentence = `El texto anuncia ${count} actividades y siguen ${activities.length}.`;
    const versions = [
      toVersion('section-1', { text: printed, lines }),
      ...activities.map((activity) => toVersion('section-1', activity.text)),
    ];
    return [{ id: `suma-${code}`, kind: 'suma' as const, codes: [code], sentence, versions }];
  });
}

const sayMissing = (code: string, what: readonly string[], where: string): string =>
  `La actividad ${code} no tiene ${what.join(' ni ')} en ${where}.`;

/** Where table 2.2 gives an activity no indicator or no goal, or section 1 no indicator; cells that we read as shared are not missing. */
export function findMissing(activity: RoadmapActivity, row?: Table22Row): FoundDifference[] {
  const { code, statements, indicators, goals, shared } = activity;
  const [hasIndicator, hasGoal] = [shared?.indicators.length, shared?.goals.length].map(Boolean);
  const isInFirst = [hasIndicator, ...indicators.map(({ place }) => place === 'section-1')].includes(true);
  const missing = [
    ...(row?.indicators.length === 0 && !hasIndicator ? ['indicador'] : []),
    ...(row?.goals.length === 0 && !hasGoal ? ['meta'] : []),
  ];
  const said = [
    ...(isInFirst ? [] : [sayMissing(code, ['indicador'], 'la sección 1')]),
    ...(missing.length > 0 ? [sayMissing(code, missing, 'la tabla 2.2')] : []),
  ];
  if (said.length === 0) return [];
  const versions = [
    ...statements.filter(({ place }) => place === 'section-1' || place === 'table-22'),
    ...goals.filter(({ place }) => place === 'table-22'),
  ].map(({ place, text }) => toVersion(place, text));
  return [{ id: `falta-${code}`, kind: 'falta', codes: [code], sentence: said.join(' '), versions }];
}

/** Where an action states one goal twice. */
export function findRepeatedGoals({ action }: ActionPlace): FoundDifference[] {
  const repeated = action.goals.filter(({ text }, index) =>
    action.goals.some((other, at) => at !== index && other.text.text === text.text),
  );
  if (repeated.length === 0) return [];
  const versions = repeated.map(({ text }) => toVersion('section-1', text));
  const sentence = `La sección 1 repite la misma meta ${repeated.length} veces.`;
  return [{ id: `suma-meta-${action.code}`, kind: 'suma', codes: [action.code], sentence, versions }];
}

/** References to an activity whose number does not fit the words. */
export const listReferences = (references: CrossChecks['references']): FoundDifference[] =>
  references.map(({ code, printed, lines, names, seems, why }) => ({
    id: `remision-${code}-${names}`,
    kind: 'remision',
    codes: [code],
    sentence: `Remite a la actividad ${names}; por lo que dice sería la ${seems}. ${why}`,
    versions: [toVersion('section-1', { text: printed, lines })],
  }));

/** Notes that send to another note that does not exist or comes later. */
export function compareNotes(notes: readonly Note[]): FoundDifference[] {
  return notes.flatMap(({ number, text }) => {
    const named = Number(/^Ibid\.?\s*(\d+)/iu.exec(text.text)?.[1] ?? Number.NaN);
    if (Number.isNaN(named) || named < number) return [];
    const other = notes.find((note) => note.number === named);
    const sentence = other
      ? `La nota ${number} remite a la ${named}, que viene después y trata de otro asunto.`
      : `La nota ${number} remite a la ${named}; el plan solo tiene ${notes.length} notas.`;
    const versions = [text, ...(other ? [other.text] : [])].map((said) => toVersion('notes', said));
    return [{ id: `nota-${number}`, kind: 'nota' as const, codes: [], sentence, versions }];
  });
}
