import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deadlineUnits } from '#calendar';
import { formatWords, type ResultView } from '#forms';
import { listExamples } from '../shared/examples.content.ts';
import { checkExamples, formatResult } from '../shared/run-example.ts';
import { answerDeadline } from './answer.ts';
import { parameters } from './deadline.fixture.ts';

const answer = (query: string): ReturnType<typeof answerDeadline> =>
  answerDeadline(new URLSearchParams(query), parameters);

function solve(query: string): ResultView {
  const outcome = answer(query);
  if ('problems' in outcome) throw new Error(outcome.problems.map(({ message }) => message).join('; '));
  return outcome.result;
}

describe('the calculator of deadlines', () => {
  test('agrees with its worked examples', () => {
    expect(checkExamples(listExamples('plazo'), (answers) => answerDeadline(answers, parameters))).toEqual([]);
  });

  test.for([
    ['', ['desde', 'cantidad'], 'nothing filled in'],
    ['desde=31/02/2026&cantidad=5', ['desde'], 'no such day'],
    ['desde=211126&cantidad=5', ['desde'], 'six figures'],
    ['desde=21/11/2003&cantidad=5', ['desde'], 'before the calendar'],
    ['desde=21/11/2026&cantidad=-3', ['cantidad'], 'negative'],
    ['desde=21/11/2026&cantidad=0', ['cantidad'], 'zero'],
    ['desde=21/11/2026&cantidad=1.5', ['cantidad'], 'half a day'],
    ['desde=21/11/2026&cantidad=1e3', ['cantidad'], 'no plain number'],
    ['desde=21/11/2026&cantidad=1000000000', ['cantidad'], 'too many'],
    ['desde=21/11/2026&cantidad=99999999999999999999', ['cantidad'], 'more than a number holds'],
    ['desde=21/11/2026&cantidad=1000&unidad=meses', ['cantidad'], 'ends after the calendar'],
    ['desde=21/11/2026&cantidad=1000&unidad=anios', ['cantidad'], 'ends after the calendar'],
    ['desde=21/11/2036&cantidad=5', ['desde'], 'after the calendar'],
    ['desde=30/12/2035&cantidad=5', ['cantidad'], 'ends after the calendar'],
    ['desde=21/11/2026&cantidad=5&unidad=lunas', ['unidad'], 'no such unit'],
    ['desde=21/11/2026&cantidad=5&feriados=24/06/2026,31/02/2026', ['feriados'], 'one bad day among good ones'],
    [`desde=21/11/2026&cantidad=5&feriados=${'24/06/2026, '.repeat(101)}`, ['feriados'], 'more days than can be added'],
    [`desde=21/11/2026&cantidad=5&feriados=24/06/2026${' '.repeat(3000)},`, ['feriados'], 'as long as what was cut'],
    ['desde=<script>&cantidad=<b>&unidad=x&feriados=y', ['desde', 'cantidad', 'unidad', 'feriados'], 'hostile'],
  ] as const)('«%s» is to be mended in %j: %s', ([query, fields]) => {
    const outcome = answer(query);
    expect('problems' in outcome && outcome.problems.map(({ field }) => field)).toEqual(fields);
  });

  test.for([
    ['desde=21/11/2026&cantidad=5&unidad=habiles', 'viernes 27 de noviembre de 2026', 'the address others link to'],
    ['desde=2026-11-21&cantidad=05', 'viernes 27 de noviembre de 2026', 'another way to write it, and no unit'],
    [
      'desde=21/11/2026&tramite=trujillo-carnet-5',
      'viernes 27 de noviembre de 2026',
      'a chosen period and nothing more',
    ],
    ['desde=21/11/26&cantidad=5', 'viernes 27 de noviembre de 2026', 'two figures of a year'],
    ['desde=21 de noviembre de 2026&cantidad=5', 'viernes 27 de noviembre de 2026', 'a day in words'],
    ['desde=21/11/2026&tramite=nada&cantidad=5', 'viernes 27 de noviembre de 2026', 'an unknown choice is none'],
    ['desde=21/11/2026&cantidad=1&unidad=anios', 'lunes 22 de noviembre de 2027', 'a year, to a Sunday'],
    ['desde=22/06/2026&cantidad=3&feriados=24/06/2026;', 'viernes 26 de junio de 2026', 'a regional holiday'],
    [
      `desde=30/11/2026&cantidad=10&feriados=${[1, 2, 3, 4, 7, 9, 10, 11, 14, 15, 16, 17, 18].map((day) => `${day}/12/2026`).join(', ')}`,
      'martes 5 de enero de 2027',
      'a strike of thirteen days, pasted',
    ],
  ] as const)('«%s» ends on %s: %s', ([query, day]) => {
    expect(formatWords(solve(query).answer)).toContain(day);
  });

  test('names the source of a chosen period only while it is the one counted', () => {
    expect(formatResult(solve('desde=21/11/2026&tramite=trujillo-carnet-5&cantidad=5'))).toContain(
      'OM N°\u00a0011-2012-MPT',
    );
    expect(formatResult(solve('desde=21/11/2026&tramite=trujillo-carnet-5&cantidad=6'))).not.toContain('OM N°');
    expect(formatResult(solve('desde=21/11/2026&tramite=trujillo-carnet-5&unidad=meses'))).not.toContain('OM N°');
  });

  test('says where another place of the norm states another period', () => {
    expect(formatResult(solve('desde=21/11/2026&tramite=trujillo-incorporacion-5'))).toContain('dice 15 días');
  });

  test('says before all else that a norm does not name the day from which it runs', () => {
    const [first] = solve('desde=23/11/2026&tramite=cusco-inscripcion-30').shown ?? [];
    expect(first && 'items' in first && first.items.map(formatWords)[0]).toContain(
      'La norma no dice desde qué día se cuenta',
    );
  });

  test.for([
    [
      'desde=23/12/2026&cantidad=6',
      /Los feriados de 2027 .* como estaba el 21\/11\/2026.*: 01\/01\/2027, Año Nuevo\./,
      'runs into the next year',
    ],
    [
      'desde=05/01/2031&cantidad=5',
      /Los feriados de 2031 .* vence otro día\.$/,
      'is of a later year, and passes no holiday',
    ],
    [
      'desde=30/12/2030&cantidad=260',
      /^Los feriados de 2030 a 2032 .* y 13 más\. Si cambió, el plazo vence otro día\.$/,
      'spans later years: four days are named',
    ],
    ['desde=01/12/2026&cantidad=5', undefined, 'ends in the year in which the law was looked at'],
    ['desde=01/12/2015&cantidad=5', undefined, 'is of years gone by'],
  ] as const)('«%s»: which holidays come from the rule alone (%s)', ([query, says]) => {
    const looked = { ...parameters, facts: { ...parameters.facts, lookedAt: '2026-11-21' } };
    const outcome = answerDeadline(new URLSearchParams(query), looked);
    const [first] = 'result' in outcome ? (outcome.result.shown ?? []) : [];
    const words = first && 'items' in first ? first.items.map(formatWords) : [];
    const told = words.find((word) => word.startsWith('Los feriados de'));
    if (says === undefined) expect(told).toBeUndefined();
    else expect(told).toMatch(says);
  });

  test('says both days, neither as the right one, where a day given by decree matters', () => {
    const result = solve('desde=31/12/2025&cantidad=1');
    expect(formatWords(result.answer)).toMatch(
      /viernes 2 de enero de 2026 si se cuentan.* lunes 5 de enero de 2026 si no/,
    );
    expect(result.calendar).toMatchObject({ date: '2026-01-02' });
    expect(result.calendar?.description).toContain('05/01/2026');
  });

  test('tells what is not confirmed', () => {
    expect(formatResult(solve('desde=03/03/2014&cantidad=5'))).toMatch(/artículos 133 y 134 .* Sin verificar\./);
    expect(formatResult(solve('desde=01/03/2010&cantidad=5'))).toContain('099-2009');
    expect(formatResult(solve('desde=23/11/2026&cantidad=5'))).toMatch(/Sábados y domingos .* Sin verificar\./);
  });

  test('gives a law for every day left out', () => {
    const [table] = solve('desde=20/03/2026&cantidad=200').tables ?? [];
    expect(table?.rows.length).toBeGreaterThan(40);
    for (const [, , law = []] of table?.rows ?? []) expect(formatWords(law)).toMatch(/\d/);
  });

  test('never fails, whatever an address brings', () => {
    const name = fc.constantFrom('desde', 'cantidad', 'unidad', 'tramite', 'lugar', 'feriados');
    const value = fc.oneof(fc.string(), fc.constantFrom('21/11/2026', '5', 'carnet', ...deadlineUnits));
    fc.assert(
      fc.property(fc.array(fc.tuple(name, value)), (pairs) => {
        const outcome = answerDeadline(new URLSearchParams(pairs), parameters);
        expect('result' in outcome || outcome.problems.length > 0).toBe(true);
      }),
    );
  });
});
