import { describe, expect, it } from 'vitest';
import { formatWords, type Outcome } from '#forms';
import { listExamples } from '../shared/examples.content.ts';
import { feeParameters } from '../shared/parameters.fixture.ts';
import { checkExamples, formatResult } from '../shared/run-example.ts';
import { answerFee } from './answer.ts';

const ask = (query: string): Outcome => answerFee(new URLSearchParams(query), feeParameters);

const tell = (query: string): string => {
  const outcome = ask(query);
  return 'problems' in outcome
    ? outcome.problems.map(({ field, message }) => `${field}: ${message}`).join('\n')
    : formatResult(outcome.result).replaceAll('\u00a0', ' ');
};

it('gives every worked example its answer', () => {
  const examples = listExamples('derecho');
  expect(examples.length).toBeGreaterThanOrEqual(5);
  expect(checkExamples(examples, (answers) => answerFee(answers, feeParameters))).toEqual([]);
});

describe('answerFee', () => {
  it.each([
    ['tramite=trujillo-carnet&anio=2026', 'S/ 15.40', 'the newest year'],
    ['tramite=trujillo-carnet', 'S/ 15.40', 'no year in the address: the newest'],
    ['tramite=trujillo-carnet&anio=%202026%20', 'S/ 15.40', 'blanks around the year'],
    ['tramite=trujillo-carnet&anio=2012', 'S/ 10.22', 'the first year of the ordinance'],
    ['tramite=trujillo-carnet&anio=2023', 'S/ 13.86', 'a year with cents'],
    ['tramite=trujillo-autorizacion&anio=2024', 'S/ 51.50', 'one per cent'],
    [
      'tramite=trujillo-carnet&anio=2027',
      'S/ 15.40 con la UIT de 2026. La UIT de 2027 todavía no está en este sitio',
      'a year to come: with the newest, and labelled so',
    ],
    ['tramite=trujillo-carnet&anio=2026&otro=x', 'S/ 15.40', 'unknown keys are passed over'],
    ['tramite=nuevo-chimbote-inscripcion&anio=2025', 'S/ 48.00', 'a sum in soles'],
    ['tramite=nuevo-chimbote-inscripcion&anio=2027', 'es de S/ 48.00.', 'which no UIT changes'],
    ['tramite=nuevo-chimbote-inscripcion&anio=2010', 'todavía no existía', 'nor is it older than its norm'],
  ])('%s gives %s: %s', (query, expected) => {
    expect(tell(query).split('\n')[0]).toContain(expected);
  });

  it.each([
    ['anio=2026', 'tramite: Elige el trámite', 'no procedure'],
    ['', 'tramite: Elige el trámite', 'nothing'],
    ['tramite=trujillo-reporte&anio=2026', 'tramite: Elige el trámite', 'a duty without a payment'],
    ['tramite=%3Cscript%3E&anio=2026', 'tramite: Elige el trámite', 'markup'],
    ['tramite=constructor&anio=2026', 'tramite: Elige el trámite', 'a name every object has'],
    ['tramite=trujillo-carnet&anio=', 'anio: Escribe el año con cuatro cifras, por ejemplo 2026', 'an empty year'],
    ['tramite=trujillo-carnet&anio=24', 'anio: Escribe el año con cuatro cifras, por ejemplo 2026', 'two figures'],
    ['tramite=trujillo-carnet&anio=2012.5', 'anio: Escribe el año con cuatro cifras, por ejemplo 2026', 'half a year'],
    ['tramite=trujillo-carnet&anio=-2020', 'anio: Escribe el año con cuatro cifras, por ejemplo 2026', 'a sign'],
    ['tramite=trujillo-carnet&anio=1e3', 'anio: Escribe el año con cuatro cifras, por ejemplo 2026', 'an exponent'],
    ['tramite=trujillo-carnet&anio=٢٠٢٦', 'anio: Escribe el año con cuatro cifras, por ejemplo 2026', 'other digits'],
    [
      'tramite=trujillo-carnet&anio=2037',
      'anio: No tenemos la UIT de 2037: escribe un año entre 2004 y 2026',
      'too far ahead',
    ],
    [
      'tramite=trujillo-carnet&anio=2003',
      'anio: No tenemos la UIT de 2003: escribe un año entre 2004 y 2026',
      'too old',
    ],
    [
      'tramite=x&anio=x',
      'tramite: Elige el trámite\nanio: Escribe el año con cuatro cifras, por ejemplo 2026',
      'both at once',
    ],
  ])('%s is refused: %s (%s)', (query, expected) => {
    expect(tell(query)).toBe(expected);
  });

  it.each([
    ['tramite=trujillo-carnet&anio=2011', 'before the ordinance'],
    ['tramite=trujillo-incorporacion&anio=2026', 'free'],
    ['tramite=cusco-inscripcion&anio=2026', 'not stated'],
  ])('%s is answered without any amount: %s', (query) => {
    expect(tell(query)).not.toMatch(/S\/|problem/);
  });

  it('links the procedure, so that the reader goes on', () => {
    const outcome = ask('tramite=trujillo-carnet&anio=2026');
    const links = 'result' in outcome ? outcome.result.now.flat() : [];
    expect(links).toContainEqual({ text: 'Carnet de reciclador (Trujillo)', href: '/tramites/trujillo-carnet/' });
  });

  it('says «sin confirmar» where the date of the decree is not confirmed, and nothing where it is', () => {
    expect(tell('tramite=trujillo-carnet&anio=2021')).toContain('15/12/2020 (fecha de memoria, sin confirmar)');
    expect(tell('tramite=trujillo-carnet&anio=2022')).not.toContain('sin confirmar');
  });

  it('names every procedure whose norm speaks of a payment', () => {
    expect(feeParameters.cases.map(({ id }) => id)).toEqual(
      expect.arrayContaining([
        'cusco-inscripcion',
        'trujillo-autorizacion',
        'trujillo-carnet',
        'trujillo-incorporacion',
      ]),
    );
    for (const { sources } of feeParameters.cases) expect(formatWords(sources)).not.toBe('');
  });
});
