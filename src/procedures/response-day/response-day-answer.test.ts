import { describe, expect, test } from 'vitest';
import { formatWords } from '#forms';
import { findMunicipality } from '#municipalities';
import { answerResponseDay, type ResponseDayParameters } from './response-day-answer.ts';
import { buildAskedPeriods, buildCountingFacts } from './response-day-parameters.ts';

const rule = (text: string) => ({ text, isUnsure: false });
const parameters: ResponseDayParameters = {
  isRequest: true,
  periods: [{ days: 5, kind: 'habiles' }],
  facts: { holidays: 'de La Libertad ni de Trujillo' },
  holidays: [
    ['12-08', 'Inmaculada Concepción'],
    ['12-09', 'Batalla de Ayacucho', 2022],
  ],
  decreed: ['2026-12-24'],
  rules: { 'urgency-decree': rule('Urgencia.'), 'older-text': rule('Texto de antes.'), distance: rule('Distancia.') },
};
const always = [
  'No tenemos los feriados regionales de La Libertad ni de Trujillo: si los hay, el plazo vence después.',
  'Distancia.',
];
const partial =
  'De 2026 tenemos solo algunos de los días no laborables que el Gobierno dio por decreto: revisa si hubo otros.';
const starts = 'La fecha de inicio no es un día hábil: revisa que sea la que consta en tu cargo o en la notificación.';
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
      notes: [starts, partial, ...always],
      reason: 'from a Saturday: the five days of the week after',
    },
    {
      typed: '4/12/2026',
      parameters,
      answer: 'Si lo presentas el 04/12/2026, te deben responder hasta el martes 15 de diciembre de 2026.',
      notes: [
        'Tampoco cuentan: 08/12/2026, Inmaculada Concepción; 09/12/2026, Batalla de Ayacucho.',
        partial,
        ...always,
      ],
      reason: 'two holidays are left out, and named; typed as people do',
    },
    {
      typed: '2026-12-18',
      parameters,
      answer: 'Si lo presentas el 18/12/2026, te deben responder hasta el lunes 28 de diciembre de 2026.',
      notes: [
        'Si los días no laborables por decreto cuentan: viernes 25 de diciembre de 2026.',
        'No consta en nuestras fuentes si los días no laborables compensables se cuentan en los plazos. Si te toca presentar algo, toma la fecha más cercana.',
        'Tampoco cuentan: 24/12/2026, Día no laborable del sector público.',
        partial,
        ...always,
      ],
      reason: 'a decreed day: both ways are said',
    },
    {
      typed: '2026-11-21',
      parameters: two,
      answer:
        'Si lo presentas el 21/11/2026, te deben responder hasta el viernes 27 de noviembre de 2026 (5 días hábiles) o el martes 15 de diciembre de 2026 (15 días hábiles).',
      notes: [
        starts,
        'Tampoco cuentan: 08/12/2026, Inmaculada Concepción; 09/12/2026, Batalla de Ayacucho.',
        partial,
        ...always,
      ],
      reason: 'places that differ: both days, none chosen',
    },
    {
      typed: '2026-11-21',
      parameters: { ...parameters, isRequest: false },
      answer: 'Contado desde el 21/11/2026, vence el viernes 27 de noviembre de 2026.',
      notes: [starts, partial, ...always],
      reason: 'nothing is filed: nobody answers',
    },
    {
      typed: '23 de noviembre de 2026',
      parameters: { ...parameters, facts: { startUnstated: true } },
      answer:
        'Si lo presentas el 23/11/2026, te deben responder hasta el lunes 30 de noviembre de 2026, como orientación.',
      notes: [
        'La norma no dice desde qué día se cuenta: el día es una orientación. Pregunta a la municipalidad.',
        partial,
        'No tenemos los feriados regionales ni locales: si los hay, el plazo vence después.',
        'Distancia.',
      ],
      reason: 'the norm does not name the day from which it runs; no town is named',
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
      typed: '2036-01-01',
      parameters,
      answer: 'Aquí contamos solo entre 2004 y 2035.',
      notes: [],
      reason: 'beyond the calendar',
    },
  ])('$reason', ({ typed, parameters: given, answer, notes }) => {
    const said = answerResponseDay(typed, given);
    expect({ answer: said.answer, notes: said.notes.map(formatWords) }).toEqual({ answer, notes });
  });
});

test('a page carries its own periods; bare days are working days, counted once', () => {
  const sources = [{ norm: 'om-011-2012-mpt' }];
  const asked = buildAskedPeriods(
    {
      periods: [
        { days: 5, kind: 'sin-precisar', sources },
        { days: 5, kind: 'habiles', sources },
      ],
    },
    findMunicipality('trujillo'),
    true,
  );
  expect(asked).toEqual({
    isRequest: true,
    periods: [{ days: 5, kind: 'habiles' }],
    facts: { holidays: 'de La Libertad ni de Trujillo' },
  });
});

test('the file for all pages has holidays with their first year, decreed days and rules', () => {
  const counting = buildCountingFacts(({ norm }) => ({
    href: `/normas/${norm}/`,
    place: '',
    norm,
    label: norm,
    short: norm,
  }));
  expect(counting.holidays).toContainEqual(['12-25', 'Navidad del Señor']);
  expect(counting.holidays).toContainEqual(['12-09', 'Batalla de Ayacucho', 2022]);
  expect(counting.decreed).toContain('2026-01-02');
  expect(counting.rules.distance.link).toEqual({ label: 'ds-004-2019-jus', href: '/normas/ds-004-2019-jus/' });
});
