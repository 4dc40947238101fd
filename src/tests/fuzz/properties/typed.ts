import fc from 'fast-check';
import { expect } from 'vitest';
import Big from 'big.js';
import { formatNumber, parseAmount } from '#amounts';
import { addDays, addYears, countDaysBetween, formatDay, parseTypedDay } from '#calendar';
import { listExamples } from '#calculators';
import { formatQuery, formatWords, listResultWords, type Outcome } from '#forms';
import type { Calculator } from '#tools';
import { buildSourceLinker } from '#views';
import { splitDay } from '../../../calendar/day.ts';
import { buildAnswers } from '../../../calculators/shared/run-example.ts';
import { readLook, themes } from '../../../embeds/frame/read-look.ts';
import { checkNames } from '../../../formats/checks/check-names.ts';
import { runCheck } from '../../../formats/checks/run-check.ts';
import { formatListQuery, parseListQuery } from '../../../forms/list-filter/list-query.ts';
import { readQuery } from '../../../forms/form-query.ts';
import { formatSearchState, parseSearchState } from '../../../search/box/search-state.ts';
import { lookUp, readNumber } from '../../../search/look-up/look-up.ts';
import { sampleNorms } from '../../../search/look-up/look-up.fixture.ts';
import { buildLookupIndex } from '../../../search/look-up/lookup-index.ts';
import { findEntry } from '../../../views/library.fixture.ts';
import { answerZone } from '../../../zones/answer-zone.ts';
import { buildZoneParameters } from '../../../zones/zone-parameters.ts';
import { listDrawnZonings } from '../../../zones/zones.content.ts';
import { holdsFor, type FuzzProperty } from '../property.ts';
import { hostileQuery, hostileText, typedText } from '../texts.ts';

const index = buildLookupIndex(sampleNorms);
const ids = new Set(sampleNorms.map(({ record }) => record.id));
const context = {
  link: buildSourceLinker({ find: findEntry }),
  findYear: (norm: string) => findEntry(norm)?.record.year,
};

/** An outcome is for a reader: a problem with its field, or words without a trace of the program. */
function expectWords(outcome: Outcome): void {
  const words =
    'problems' in outcome
      ? outcome.problems.map(({ message }) => message)
      : listResultWords(outcome.result).map(formatWords);
  expect(words.join('').trim()).not.toBe('');
  for (const line of words) expect(line).not.toMatch(/\bNaN\b|\bundefined\b|\bInfinity\b|\[object|\bfunction\b/);
}

const definitions = import.meta.glob<{ calculator: Calculator<unknown> }>('../../../calculators/*/definition.ts', {
  eager: true,
});

/** A property for each calculator: whatever an address asks, it answers or says what to mend. */
const calculatorProperties = Object.values(definitions).map(({ calculator }): FuzzProperty => {
  const parameters = calculator.buildParameters(context);
  const asked = listExamples(calculator.id).flatMap((example) => [...buildAnswers(example)]);
  const query = hostileQuery([...new Set(asked.map(([name]) => name))], [...new Set(asked.map(([, value]) => value))]);
  return holdsFor(`calculadora «${calculator.id}»: contesta a cualquier dirección`, query, (answers) => {
    expectWords(calculator.answer(answers, parameters));
  });
});

const [zoning] = listDrawnZonings();
const listKeys = ['q', 'tipo'] as const;

/** A day as people type it, whether there is one or not. */
const typedDay = fc
  .tuple(fc.nat(32), fc.nat(13), fc.integer({ min: 1890, max: 2110 }), fc.constantFrom('/', '-', '.', ' / '))
  .map(([day, month, year, sign]) => [day, month, year].join(sign));

/** What people type, and what addresses ask. */
export const typedProperties: readonly FuzzProperty[] = [
  ...calculatorProperties,
  holdsFor('zona: contesta a cualquier dirección', hostileQuery(['lugar'], ['chicago', 'San Isidro']), (answers) => {
    if (zoning)
      expectWords(
        answerZone(
          answers,
          buildZoneParameters(zoning, () => ({ href: '/', short: '' })),
        ),
      );
  }),
  holdsFor(
    'buscador: el estado vuelve de la dirección como se fue',
    hostileQuery(['q', 'tipo', 'pagina'], ['ley', '2']),
    (query) => {
      const state = parseSearchState(query);
      expect(parseSearchState(new URLSearchParams(formatSearchState(state)))).toEqual(state);
    },
  ),
  holdsFor('filtros: lo que se lee de una dirección vuelve a ella', hostileQuery(listKeys, ['a']), (query) => {
    const filter = parseListQuery(listKeys, query, { tipo: new Set(['a', 'b']) });
    const again = parseListQuery(listKeys, new URLSearchParams(formatListQuery(listKeys, filter)), {});
    expect(again).toEqual({ q: filter.q.trim(), tipo: filter.tipo });
  }),
  holdsFor('formularios: una dirección vuelve a sus respuestas', hostileQuery(['a', 'b'], ['1']), (query) => {
    const { answers } = readQuery(query, ['a', 'b']);
    const text = formatQuery(answers, ['a', 'b']);
    expect(formatQuery(readQuery(new URLSearchParams(text), ['a', 'b']).answers, ['a', 'b'])).toBe(text);
  }),
  holdsFor(
    'marco: tema y color de la dirección se leen o se dejan',
    hostileQuery(['tema', 'color'], ['oscuro', '#0a0']),
    (query) => {
      const { theme, colour = '' } = readLook(query);
      expect([undefined, ...themes]).toContain(theme);
      expect(colour.length).toBeLessThanOrEqual(20);
    },
  ),
  holdsFor('número: toda respuesta es una dirección que existe', fc.oneof(typedText, hostileText), (query) => {
    const found = lookUp(query, index);
    const urls = found.kind === 'none' ? [] : found.kind === 'one' ? [found.url] : found.choices.map(({ url }) => url);
    for (const url of urls) expect(ids.has(url.split('/')[2] ?? '')).toBe(true);
    expect(typeof readNumber(query, index)).toBe('object');
  }),
  holdsFor('montos: se leen con sus cifras o no se leen', typedText, (typed) => {
    const read = parseAmount(typed, 'soles');
    if ('problem' in read) return;
    expect(read.value.gte(0)).toBe(true);
    const again = parseAmount(read.value.toFixed(), 'soles');
    if (!('problem' in again)) expect(again.value.eq(read.value)).toBe(true);
  }),
  holdsFor('montos: lo que escribimos se vuelve a leer igual', fc.integer({ min: 0, max: 99_999_999_999 }), (cents) => {
    const value = (cents / 100).toFixed(2);
    const read = parseAmount(formatNumber(new Big(value)), 'soles');
    expect('value' in read && read.value.toFixed(2)).toBe(value);
  }),
  holdsFor('días: se leen como días que existen o no se leen', fc.oneof(typedText, typedDay), (typed) => {
    const read = parseTypedDay(typed);
    if ('problem' in read) return;
    expect(new Date(`${read.day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(read.day);
    expect(parseTypedDay(formatDay(read.day))).toEqual(read);
  }),
  holdsFor(
    'días: ir y volver es quedarse',
    fc.tuple(
      fc.date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true }),
      fc.integer({ min: -5000, max: 5000 }),
    ),
    ([date, count]) => {
      const day = date.toISOString().slice(0, 10);
      expect(addDays(addDays(day, count), -count)).toBe(day);
      expect(countDaysBetween(day, addDays(day, count))).toBe(count);
      expect(splitDay(addYears(day, 1)).year).toBe(splitDay(day).year + 1);
    },
  ),
  holdsFor(
    'campos: cada control contesta a cualquier cosa',
    fc.tuple(fc.constantFrom(...checkNames), typedText),
    ([name, typed]) => {
      expect(runCheck(name, typed, '2026-11-30') ?? 'bien').not.toMatch(/NaN|undefined|Infinity/);
    },
  ),
];
