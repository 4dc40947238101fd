import { describe, expect, test } from 'vitest';
import { answerResponseDay, type ResponseDayParameters } from './response-day-answer.ts';
import { buildResponseDayParameters } from './response-day-parameters.ts';

const parameters: ResponseDayParameters = {
  isRequest: true,
  periods: [{ days: 5, kind: 'habiles' }],
  firstYear: 2026,
  lastYear: 2028,
  days: [
    ['2026-12-08', 'Inmaculada Concepción'],
    ['2026-12-09', 'Batalla de Ayacucho'],
    ['2026-12-24', 'Día no laborable del sector público', 1],
  ],
};
const two: ResponseDayParameters = {
  ...parameters,
  periods: [
    { days: 5, kind: 'habiles' },
    { days: 15, kind: 'habiles' },
  ],
};

describe('the day of the answer', () => {
  test.for([
    {
      typed: '2026-11-21',
      parameters,
      answer: 'Si lo presentas el 21/11/2026, te deben responder hasta el viernes 27 de noviembre de 2026.',
      notes: [],
      reason: 'from a Saturday: the five days of the week after',
    },
    {
      typed: '4/12/2026',
      parameters,
      answer: 'Si lo presentas el 04/12/2026, te deben responder hasta el martes 15 de diciembre de 2026.',
      notes: ['Tampoco cuentan: 08/12/2026, Inmaculada Concepción; 09/12/2026, Batalla de Ayacucho.'],
      reason: 'two holidays are left out, and named; typed as people do',
    },
    {
      typed: '2026-12-18',
      parameters,
      answer: 'Si lo presentas el 18/12/2026, te deben responder hasta el lunes 28 de diciembre de 2026.',
      notes: [
        'Tampoco cuentan: 24/12/2026, Día no laborable del sector público.',
        'Si los días no laborables por decreto cuentan: viernes 25 de diciembre de 2026.',
      ],
      reason: 'a decreed day: both ways are said',
    },
    {
      typed: '2026-11-21',
      parameters: two,
      answer:
        'Si lo presentas el 21/11/2026, te deben responder hasta el viernes 27 de noviembre de 2026 (5 días hábiles) o el martes 15 de diciembre de 2026 (15 días hábiles).',
      notes: ['Tampoco cuentan: 08/12/2026, Inmaculada Concepción; 09/12/2026, Batalla de Ayacucho.'],
      reason: 'places that differ: both days, none chosen',
    },
    {
      typed: '2026-11-21',
      parameters: { ...parameters, isRequest: false },
      answer: 'Contado desde el 21/11/2026, vence el viernes 27 de noviembre de 2026.',
      notes: [],
      reason: 'nothing is filed: nobody answers',
    },
    {
      typed: '',
      parameters,
      answer: 'Escribe el día, por ejemplo 21/11/2026.',
      notes: [],
      reason: 'nothing typed',
    },
    {
      typed: '31/02/2026',
      parameters,
      answer: 'Revisa el día: ese día no existe en el calendario.',
      notes: [],
      reason: 'no such day',
    },
    {
      typed: '2035-01-01',
      parameters,
      answer: 'Aquí contamos solo entre 2026 y 2028.',
      notes: [],
      reason: 'beyond the days that the page carries',
    },
  ])('$reason', ({ typed, parameters: given, answer, notes }) => {
    expect(answerResponseDay(typed, given)).toEqual({ answer, notes });
  });
});

test('a page carries three years of days, and counts bare days as working days once', () => {
  const sources = [{ norm: 'om-011-2012-mpt' }];
  const built = buildResponseDayParameters(
    {
      periods: [
        { days: 5, kind: 'sin-precisar', sources },
        { days: 5, kind: 'habiles', sources },
      ],
    },
    true,
    2026,
  );
  expect(built.periods).toEqual([{ days: 5, kind: 'habiles' }]);
  expect(built.days.map(([date]) => date)).toContain('2028-12-25');
  expect(built.days.every(([date]) => date >= '2026-01-01' && date <= '2028-12-31')).toBe(true);
});
