import { foldInPlace } from '#text';
import type { Day } from '#calendar';
import { deriveState, findCurrentPeriod, type Reported } from '../progress/derive-state.ts';
import { progressStateWords, type ProgressState } from '../progress/progress-words.ts';
import { hasRole } from '../roadmap/entities/entity-role.ts';
import type { ActivityFilter } from './activity-query.ts';

/** What the filter looks at in one activity. */
export interface ListedActivity {
  /** `1.1.1.1`. */
  code: string;
  /** Folded words of its row. */
  words: string;
  /** Entity ids. */
  responsible: readonly string[];
  /** Entity ids. */
  participants: readonly string[];
  /** Ids of sources of funds. */
  funds: readonly string[];
  /** Columns of the schedule in which it is due, by mark or by goal: `2025-II`, `2026`. */
  periods: readonly string[];
  /** What was reported, by year. */
  reported: Reported;
}

/** Small letters without accents, points between numbers kept: `1.2.1` can be looked for. */
export function foldPlanWords(text: string): string {
  return foldInPlace(text)
    .replaceAll(/[^a-z0-9ñ.]+/g, ' ')
    .trim();
}

/** `este-semestre` is the column of the schedule that today falls in: a semester in 2025, then a year. */
export const thisSemester = 'este-semestre';

/** The filter with the period that the reader means today; outside the plan's years no activity has it. */
export const fixPeriod = (filter: ActivityFilter, today: Day): ActivityFilter =>
  filter.cuando === thisSemester ? { ...filter, cuando: findCurrentPeriod(today) ?? thisSemester } : filter;

/** `2025` holds both its semesters; nothing asked holds all. */
const isPeriodIn = (period: string, wanted: string): boolean =>
  wanted === '' || period === wanted || period.startsWith(`${wanted}-`);

/** True in the state asked for; nothing asked is any. */
const isInState = (period: string, { reported }: ListedActivity, wanted: string, today: Day): boolean =>
  wanted === '' || deriveState(reported.get(period.slice(0, 4)), period, today) === wanted;

const codePattern = /^\d(?:\.\d){1,3}\.?$/u;

/** A code finds what stands under it, and nothing that only has it inside: `4.1.1` is not in `1.4.1.1`. Other words are looked for anywhere. */
function hasWord({ code, words }: ListedActivity, word: string): boolean {
  if (!codePattern.test(word)) return words.includes(word);
  const wanted = word.replace(/\.$/u, '');
  return code === wanted || code.startsWith(`${wanted}.`);
}

/** True when the activity answers everything the filter asks. */
export function isActivityMatch(activity: ListedActivity, asked: ActivityFilter, today: Day): boolean {
  const filter = fixPeriod(asked, today);
  const isIn = (wanted: string, ids: readonly string[]): boolean => wanted === '' || ids.includes(wanted);
  const isUnder = (wanted: string): boolean => wanted === '' || activity.code.startsWith(`${wanted}.`);
  return (
    isUnder(filter.objetivo) &&
    isUnder(filter.linea) &&
    hasRole(activity, filter.entidad, filter.papel) &&
    isIn(filter.participa, activity.participants) &&
    isIn(filter.fondos, activity.funds) &&
    activity.periods.some(
      (period) => isPeriodIn(period, filter.cuando) && isInState(period, activity, filter.estado, today),
    ) &&
    foldPlanWords(filter.q)
      .split(' ')
      .every((word) => hasWord(activity, word))
  );
}

/** Orders offered, besides that of the codes. */
const readers = new Map<string, (activity: ListedActivity) => string>([
  ['codigo', ({ code }) => code],
  ['inicio', ({ periods }) => periods[0] ?? ''],
  ['fin', ({ periods }) => periods.at(-1) ?? ''],
  ['responsable', ({ responsible }) => responsible.join(' ')],
]);

/** Order of two activities: `inicio`, or the other way round `inicio-desc`; equal ones by code. */
export function compareActivities(a: ListedActivity, b: ListedActivity, order: string): number {
  const isDown = order.endsWith('-desc');
  const read = readers.get(isDown ? order.slice(0, -5) : order) ?? (({ code }: ListedActivity) => code);
  const difference = read(a).localeCompare(read(b), 'es');
  return (isDown ? -difference : difference) || a.code.localeCompare(b.code, 'es');
}

/** Words of a state in a file, without what follows from the calendar. */
const unreported = progressStateWords['sin-reporte'].word;

/** True when a row of a file, with the state that it tells and the day that it is due, is in the state asked for. */
export function isStateIn({ state, date }: { state: string; date: Day }, wanted: string, today: Day): boolean {
  if (wanted === '') return true;
  if (state !== unreported) return state === progressStateWords[wanted as ProgressState].word;
  return wanted === (date < today ? 'vencida' : 'sin-reporte');
}

/** True when a goal falls due in the period asked for: the end of June is the first semester, all else the second. */
export function isDueIn(date: string, period: string): boolean {
  if (!period.includes('-')) return date.startsWith(period);
  return date === (period.endsWith('-II') ? '2025-12-31' : '2025-06-30');
}
