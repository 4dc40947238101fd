import { describe, expect, it } from 'vitest';
import { parseListQuery } from '#forms/list-filter';
import { describeGoalRows } from './activity-count.ts';
import { activityKeys } from './activity-query.ts';
import {
  compareActivities,
  foldPlanWords,
  isActivityMatch,
  isDueIn,
  type ListedActivity,
} from './filter-activities.ts';

const activity: ListedActivity = {
  code: '1.2.1.2',
  words: foldPlanWords('1.2.1.2 Implementar el programa de capacitación en «economía circular» (año)'),
  responsible: ['dgprcs', 'dgaa'],
  participants: ['pnsu', 'eps'],
  funds: ['recursos-propios'],
  periods: ['2025-II', '2026', '2028'],
  reported: new Map([['2026', 'en-curso']]),
};
const today = '2026-11-29';

describe('isActivityMatch', () => {
  it.each([
    { query: '', matches: true, reason: 'nothing asked' },
    { query: 'objetivo=1', matches: true, reason: 'its objective' },
    { query: 'objetivo=2', matches: false, reason: 'another objective' },
    { query: 'linea=1.2', matches: true, reason: 'its line' },
    { query: 'linea=1.1', matches: false, reason: 'another line of its objective' },
    { query: 'entidad=dgaa', matches: true, reason: 'one of two who lead' },
    { query: 'entidad=pnsu', matches: true, reason: 'who takes part is found without asking how' },
    { query: 'entidad=pnsu&papel=dirige', matches: false, reason: 'who takes part does not lead' },
    { query: 'entidad=dgaa&papel=dirige', matches: true, reason: 'asked for as leading' },
    { query: 'entidad=pnsu&papel=participa', matches: true, reason: 'asked for as taking part' },
    { query: 'entidad=pnsu&papel=cualquiera', matches: true, reason: 'either, as addresses of before said it' },
    { query: 'entidad=dgaa&papel=participa', matches: false, reason: 'who leads does not take part' },
    { query: 'entidad=dgaa&papel=cualquiera', matches: true, reason: 'either, for who leads' },
    { query: 'papel=participa', matches: true, reason: 'nobody in particular' },
    { query: 'estado=vencida', matches: true, reason: 'its half of 2025 is over and nobody told' },
    { query: 'estado=vencida&cuando=2026', matches: false, reason: 'of that year somebody told' },
    { query: 'estado=en-curso&cuando=2026', matches: true, reason: 'what was told of the year' },
    { query: 'estado=en-curso&cuando=2028', matches: false, reason: 'told of another year' },
    { query: 'estado=sin-reporte', matches: true, reason: '2028 lies ahead' },
    { query: 'estado=cumplida', matches: false, reason: 'nobody says so' },
    { query: 'cuando=este-semestre', matches: true, reason: 'the column of today' },
    { query: 'cuando=este-semestre&estado=vencida', matches: false, reason: 'what is due now is not overdue' },
    { query: 'participa=pnsu', matches: true, reason: 'who takes part' },
    { query: 'participa=dgaa', matches: false, reason: 'who leads does not take part besides' },
    { query: 'fondos=recursos-propios', matches: true, reason: 'its funds' },
    { query: 'fondos=empresa-privada', matches: false, reason: 'other funds' },
    { query: 'cuando=2025', matches: true, reason: 'a year is either of its semesters' },
    { query: 'cuando=2025-I', matches: false, reason: 'the other semester' },
    { query: 'cuando=2025-II', matches: true, reason: 'the semester with the mark' },
    { query: 'cuando=2027', matches: false, reason: 'a gap in the marks' },
    { query: 'q=ECONOMIA+capacitacion', matches: true, reason: 'words in any order, without accents' },
    { query: 'q=1.2.1', matches: true, reason: 'a code that its code begins with' },
    { query: 'q=1.2.1.2', matches: true, reason: 'its code' },
    { query: 'q=1.2.', matches: true, reason: 'a code with its last point' },
    { query: 'q=2.1.2', matches: false, reason: 'a code only inside its own' },
    { query: 'q=1.2.1.20', matches: false, reason: 'no code of the plan' },
    { query: 'q=programa+1.2', matches: true, reason: 'words and a code' },
    { query: 'q=a%C3%B1o', matches: true, reason: 'ñ is a letter' },
    { query: 'q=ano', matches: false, reason: 'n is another' },
    { query: 'q=..%3C%3E', matches: false, reason: 'marks that no row has' },
    { query: 'entidad=dgprcs&cuando=2026&objetivo=1&q=programa', matches: true, reason: 'all at once' },
    { query: 'entidad=dgprcs&cuando=2027&objetivo=1', matches: false, reason: 'all but one' },
  ])('$query: $reason', ({ query, matches }) => {
    expect(isActivityMatch(activity, parseListQuery(activityKeys, new URLSearchParams(query), {}), today)).toBe(
      matches,
    );
  });

  it('tells the first semester from the second', () => {
    const filter = parseListQuery(activityKeys, new URLSearchParams('cuando=2025-I'), {});
    expect(isActivityMatch({ ...activity, periods: ['2025-I'] }, filter, today)).toBe(true);
    expect(isActivityMatch({ ...activity, periods: ['2025-II'] }, filter, today)).toBe(false);
  });

  it.each([
    { day: '2025-07-01', matches: true, reason: 'its semester' },
    { day: '2025-06-30', matches: false, reason: 'the semester before' },
    { day: '2026-01-01', matches: true, reason: 'a year without semesters is one' },
    { day: '2027-05-05', matches: false, reason: 'a gap in the marks' },
    { day: '2031-01-01', matches: false, reason: 'after the plan' },
  ])('this semester on $day: $reason', ({ day, matches }) => {
    const filter = parseListQuery(activityKeys, new URLSearchParams('cuando=este-semestre'), {});
    expect(isActivityMatch(activity, filter, day)).toBe(matches);
  });
});

describe('compareActivities', () => {
  const late = { ...activity, code: '1.1.1.1', periods: ['2028'], responsible: ['dgaa'] };
  it.each([
    { order: '', first: '1.1.1.1', reason: 'by code' },
    { order: 'codigo-desc', first: '1.2.1.2', reason: 'the last code first' },
    { order: 'inicio', first: '1.2.1.2', reason: 'the earliest start' },
    { order: 'inicio-desc', first: '1.1.1.1', reason: 'the latest start' },
    { order: 'fin', first: '1.1.1.1', reason: 'same end, so by code' },
    { order: 'responsable', first: '1.1.1.1', reason: 'dgaa before dgprcs' },
    { order: 'constructor', first: '1.1.1.1', reason: 'no order of ours' },
  ])('$order: $reason', ({ order, first }) => {
    expect([activity, late].sort((a, b) => compareActivities(a, b, order))[0]?.code).toBe(first);
  });
});

it.each([
  { date: '2025-06-30', period: '', due: true, reason: 'no period asked' },
  { date: '2025-06-30', period: '2025-I', due: true, reason: 'end of the first semester' },
  { date: '2025-12-31', period: '2025-I', due: false, reason: 'end of the second' },
  { date: '2025-12-31', period: '2025-II', due: true, reason: 'end of the year' },
  { date: '2026-12-31', period: '2026', due: true, reason: 'its year' },
  { date: '2026-12-31', period: '2025', due: false, reason: 'another year' },
])('isDueIn: $reason', ({ date, period, due }) => {
  expect(isDueIn(date, period)).toBe(due);
});

it.for([
  [[], undefined, 'none: nothing is said'],
  [['1.1.2'], /^La acción 1\.1\.2 tiene una meta que no es de ninguna/, 'one'],
  [['1.1.2', '1.1.2'], /^La acción 1\.1\.2 tiene 2 metas que no son de ninguna/, 'two of one action'],
  [['1.1.2', '2.1.1'], /^Las acciones 1\.1\.2 y 2\.1\.1 tienen 2 metas/, 'one of each'],
] as const)('%j (%#)', ([actions, expected]) => {
  if (expected === undefined) expect(describeGoalRows(actions)).toBeUndefined();
  else expect(describeGoalRows(actions)).toMatch(expected);
});
