import { describe, expect, it } from 'vitest';
import { deriveState, findCurrentPeriod, findLastDay, readReported, writeReported } from './derive-state.ts';
import { progressStates, progressStateWords } from './progress-words.ts';
import { tellStates } from './tell-states.ts';

it.for([
  ['2025-I', '2025-06-30', 'a first semester'],
  ['2025-II', '2025-12-31', 'a second one'],
  ['2026', '2026-12-31', 'a year'],
])('%s is due on %s: %s', ([period = '', day]) => {
  expect(findLastDay(period)).toBe(day);
});

it.for([
  ['2024-12-31', undefined, 'before the plan'],
  ['2025-01-01', '2025-I', 'its first day'],
  ['2025-06-30', '2025-I', 'last day of the first semester'],
  ['2025-07-01', '2025-II', 'first day of the second'],
  ['2026-03-01', '2026', 'a year without semesters'],
  ['2030-12-31', '2030', 'the last day'],
  ['2031-01-01', undefined, 'after the plan'],
])('on %s it is %s: %s', ([today = '', period]) => {
  expect(findCurrentPeriod(today)).toBe(period);
});

describe('deriveState', () => {
  it.for([
    [undefined, '2025-I', '2025-06-30', 'sin-reporte', 'its last day is still in time'],
    [undefined, '2025-I', '2025-07-01', 'vencida', 'the day after'],
    [undefined, '2025-II', '2025-07-01', 'sin-reporte', 'the other semester'],
    [undefined, '2026', '2026-11-29', 'sin-reporte', 'a year is due at its end'],
    [undefined, '2026', '2027-01-01', 'vencida', 'the year is over'],
    [undefined, '2025-I', undefined, 'sin-reporte', 'without a day nothing is overdue'],
    ['cumplida', '2025-I', '2027-01-01', 'cumplida', 'a report goes before the calendar'],
    ['en-curso', '2025-I', '2027-01-01', 'en-curso', 'late, but somebody told'],
    ['cumplida', '2030', '2026-11-29', 'cumplida', 'done before it was due'],
  ] as const)('%s, %s on %s is %s: %s', ([reported, period, today, state]) => {
    expect(deriveState(reported, period, today)).toBe(state);
  });
});

describe('tellStates', () => {
  const periods = ['2025-I', '2025-II', '2026', '2027'];
  it.for([
    ['', undefined, 'Sin reporte público.', 'without a clock'],
    ['', '2025-01-01', 'Sin reporte público.', 'nothing is over'],
    ['', '2026-11-29', 'Vencida sin reporte: 2025; sin reporte público: 2026 a 2027.', 'a year is over'],
    ['', '2028-01-01', 'Vencida sin reporte.', 'all is over'],
    ['2025:cumplida', undefined, 'Cumplida: 2025; sin reporte público: 2026 a 2027.', 'a report, without a clock'],
    [
      '2026:en-curso',
      '2026-11-29',
      'En curso: 2026; vencida sin reporte: 2025; sin reporte público: 2027.',
      'all three',
    ],
    ['2019:cumplida', undefined, 'Sin reporte público.', 'a year in which nothing is due'],
  ] as const)('«%s» on %s: %s (%s)', ([reported, today, words]) => {
    expect(tellStates(periods, readReported(reported), today)).toBe(words);
  });

  it('says nothing of what is due never', () => {
    expect(tellStates([], new Map())).toBe('');
  });
});

it('reads back what it writes', () => {
  const rows = [
    { year: 2025, state: { value: 'cumplida' } },
    { year: 2026, state: { value: 'no-desarrollada' } },
  ] as const;
  expect([...readReported(writeReported(rows))]).toEqual([
    ['2025', 'cumplida'],
    ['2026', 'no-desarrollada'],
  ]);
});

it('has a word of its own for every state', () => {
  expect(new Set(progressStates.map((state) => progressStateWords[state].word)).size).toBe(progressStates.length);
});
