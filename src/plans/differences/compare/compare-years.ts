import { foldText, raiseFirst } from '#text';
import type { Quoted } from '../../document/quoted.schema.ts';
import type { RoadmapActivity, RoadmapGoal } from '../../activities/roadmap-activity.ts';
import { listGoalYears } from '../../roadmap/goal-years.ts';
import type { PeriodId, ScheduleRow } from '../../roadmap/roadmap.schema.ts';
import { formatYears, toVersion, type FoundDifference, type Version } from '../difference.ts';
import { addUp, dropYears, readAmounts } from './compare-goals.ts';

/** Each year of the goals, from the first to the last that the words name. */
function listYears(goals: readonly RoadmapGoal[]): number[] {
  return [...new Set(goals.flatMap(listGoalYears))].sort((a, b) => a - b);
}

const lacks = (years: readonly number[], others: readonly number[]): number[] =>
  years.filter((year) => !others.includes(year));

const toVersions = (goals: readonly RoadmapGoal[]): Version[] => goals.map(({ place, text }) => toVersion(place, text));

/** Where section 1 and table 2.2 put the goals of an activity in other years. */
export function compareGoalYears({ code, goals }: RoadmapActivity): FoundDifference[] {
  const first = goals.filter(({ place }) => place === 'section-1');
  const second = goals.filter(({ place }) => place === 'table-22');
  const [a, b] = [listYears(first), listYears(second)];
  if (a.length === 0 || b.length === 0) return [];
  if (lacks(a, b).length + lacks(b, a).length === 0) return [];
  const sentence = `La sección 1 pone la meta en ${formatYears(a)}; la tabla 2.2, en ${formatYears(b)}.`;
  return [
    {
      id: `anio-meta-${code}`,
      kind: 'anio-meta',
      codes: [code],
      sentence,
      versions: toVersions([...first, ...second]),
    },
  ];
}

const markYears = (periods: readonly PeriodId[]): number[] => [
  ...new Set(periods.map((period) => Number(period.slice(0, 4)))),
];

/** The marks of a row as words: `Marcado: 2025-II y 2026`. */
const formatMarks = (periods: readonly PeriodId[]): string =>
  periods.length === 0 ? 'Sin marcas' : `Marcado: ${periods.join(', ')}`;

function sayYears(without: readonly number[], idle: readonly number[]): string {
  const parts = [
    ...(without.length > 0 ? [`hay meta en ${formatYears(without)} sin marca en el cronograma`] : []),
    ...(idle.length > 0 ? [`el cronograma marca ${formatYears(idle)} sin meta en la tabla 2.2`] : []),
  ];
  return `${raiseFirst(parts.join('; '))}.`;
}

/** Where the goals of table 2.2 and the marks of the schedule fall in other years; a mark before the last goal may be work that leads to it. */
export function compareMarks({ code, goals, periods }: RoadmapActivity, row: ScheduleRow): FoundDifference[] {
  const stated = goals.filter(({ place }) => place === 'table-22');
  const years = listYears(stated);
  if (years.length === 0) return [];
  const without = lacks(years, markYears(periods));
  const idle = lacks(markYears(periods), years).filter((year) => years.every((goal) => goal < year));
  if (without.length + idle.length === 0) return [];
  const marks: Version = {
    places: [{ place: 'schedule', lines: row.text.lines }],
    text: formatMarks(periods),
    isOurs: true,
  };
  const versions = [marks, ...toVersions(stated)];
  return [
    {
      id: `anio-cronograma-${code}`,
      kind: 'anio-cronograma',
      codes: [code],
      sentence: sayYears(without, idle),
      versions,
    },
  ];
}

const halves = [
  { key: 'first', period: '2025-I', name: 'primer' },
  { key: 'second', period: '2025-II', name: 'segundo' },
] as const;

/** Where table 2.3 asks for something in a semester of 2025 that the schedule does not mark, or the other way round. */
export function compareSemesters(
  { code, periods, semesters, statements }: RoadmapActivity,
  row: ScheduleRow,
): FoundDifference[] {
  const told = statements.find(({ place }) => place === 'table-23');
  if (!told) return [];
  return halves.flatMap(({ key, period, name }) => {
    const cell = semesters[key];
    const isMarked = periods.includes(period);
    if (isMarked === (cell !== undefined)) return [];
    const sentence = isMarked
      ? `El cronograma marca el ${name} semestre de 2025; la tabla 2.3 lo deja vacío.`
      : `La tabla 2.3 pide algo en el ${name} semestre de 2025; el cronograma no lo marca.`;
    const versions: Version[] = [
      { places: [{ place: 'schedule', lines: row.text.lines }], text: formatMarks(periods), isOurs: true },
      cell ? toVersion('table-23', cell) : { places: [{ place: 'table-23', lines: told.text.lines }], text: '' },
    ];
    return [{ id: `semestre-${code}-${period}`, kind: 'semestre' as const, codes: [code], sentence, versions }];
  });
}

/** First word after the figure: `reunión`, `informe`; what is counted. */
const readThing = (text: string): string =>
  foldText(/\p{L}{3,}/u.exec(dropYears(text).replace(/^Una? /u, ''))?.[0] ?? '').replace(/(?:es|s)$/u, '');

/** Whether the cells of table 2.3 ask for as many of the same thing as the goals of table 2.2; no figure says nothing. */
function isSameRequest(goals: readonly RoadmapGoal[], cells: readonly Quoted[]): boolean {
  const isSameThing = cells.some(({ text }) => goals.some((goal) => readThing(goal.text.text) === readThing(text)));
  const asked = goals.flatMap(({ text }) => readAmounts(text.text));
  const told = cells.flatMap(({ text }) => readAmounts(text));
  return isSameThing && (asked.length === 0 || told.length === 0 || addUp(asked) === addUp(told));
}

/** Table 2.2 puts no goal in 2025: what it says instead, which may be a goal that the activity only shares. */
function sayNoGoal(own: readonly RoadmapGoal[], lent: readonly RoadmapGoal[], from = ''): string {
  if (own.length > 0) return 'La tabla 2.3 pone una meta en 2025; la tabla 2.2, ninguna en ese año.';
  if (lent.length === 0) return 'La tabla 2.3 pone una meta en 2025; la tabla 2.2 no le da ninguna.';
  const [first] = listYears(lent);
  return `La tabla 2.3 pone una meta en 2025; la tabla 2.2 no le da meta propia, y la de la ${from}, que leemos como compartida, empieza en ${first ?? 'un año que no dice'}.`;
}

/** Where tables 2.2 and 2.3 do not ask for the same in 2025; a goal of table 2.2 may be one that we read as shared. */
export function compareSemesterGoals({
  code,
  goals,
  shared,
  semesters,
  statements,
}: RoadmapActivity): FoundDifference[] {
  const cells = [semesters.first, semesters.second].flatMap((cell) => cell ?? []);
  const isStated = ({ place }: RoadmapGoal): boolean => place === 'table-22';
  const own = goals.filter(isStated);
  const lent = shared?.goals.filter(isStated) ?? [];
  const stated = own.length > 0 ? own : lent;
  const early = stated.filter(({ years }) => years?.from === 2025);
  const told = statements.find(({ place }) => place === 'table-23');
  if (!told || (early.length === 0 && cells.length === 0)) return [];
  if (early.length > 0 && cells.length > 0 && isSameRequest(early, cells)) return [];
  const empty: Version = { places: [{ place: 'table-23', lines: told.text.lines }], text: '' };
  const versions = [
    ...toVersions(early.length > 0 ? early : stated),
    ...(cells.length > 0 ? cells.map((cell) => toVersion('table-23', cell)) : [empty]),
  ];
  if (early.length > 0 && cells.length > 0) {
    const sentence = 'Para 2025, la tabla 2.3 no pide lo mismo que la tabla 2.2.';
    return [{ id: `meta-${code}-2025`, kind: 'meta', codes: [code], sentence, versions }];
  }
  const sentence =
    early.length > 0
      ? 'La tabla 2.2 pone una meta en 2025; la tabla 2.3 deja vacíos los dos semestres.'
      : sayNoGoal(own, lent, shared?.from);
  return [{ id: `anio-meta-${code}-2025`, kind: 'anio-meta', codes: [code], sentence, versions }];
}
