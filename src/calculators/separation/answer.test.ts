import Big from 'big.js';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { listExamples } from '../shared/examples.content.ts';
import { checkExamples, formatResult } from '../shared/run-example.ts';
import { answerSeparation, findSide, type SeparationParameters } from './answer.ts';
import { calculator } from './definition.ts';
import { listSeparationFines } from './list-separation-fines.ts';
import { generatorIds } from './generator-duties.schema.ts';
import { readGeneratorDuties } from './separation.content.ts';

const [trujillo] = readGeneratorDuties().municipalities;
if (!trujillo) throw new Error('There is no municipality.');
const link = () => ({ href: '/', norm: '', place: 'art.', label: '', short: 'art.' });
const parameters: SeparationParameters = {
  ...calculator.buildParameters({ link, findYear: () => 2026 }),
  links: {},
};
const answer = (answers: URLSearchParams): ReturnType<typeof answerSeparation> => answerSeparation(answers, parameters);
const say = (query: string): string => {
  const outcome = answer(new URLSearchParams(query));
  return 'result' in outcome
    ? formatResult(outcome.result).replaceAll('\u00a0', ' ')
    : JSON.stringify(outcome.problems);
};

it('keeps its worked examples', () => {
  expect(checkExamples(listExamples('separar'), answer)).toEqual([]);
});

it.each([
  ['49.999999', 'below', 'less than 50'],
  ['50', 'exact', 'on neither side'],
  ['50.0', 'exact', 'the same number'],
  ['50.000001', 'above', 'more than 50'],
  ['0', 'below', 'nothing is less than 50'],
])('%s kg are %s: %s', (kilograms, side) => {
  expect(findSide(new Big(kilograms), '50')).toBe(side);
});

describe('answerSeparation', () => {
  it.each([
    ['', ['municipio', 'quien'], 'nothing is answered'],
    ['municipio=trujillo&quien=comercio', ['kilos'], 'Trujillo needs a weight'],
    ['municipio=trujillo&quien=comercio&kilos=-1', ['kilos'], 'a negative weight'],
    ['municipio=trujillo&quien=comercio&kilos=1e400', ['kilos'], 'a weight in powers'],
    ['municipio=lima&quien=comercio&kilos=5', ['municipio'], 'another town'],
    ['municipio=trujillo&quien=__proto__&kilos=5', ['quien'], 'a name of the language itself'],
  ])('«%s» asks to mend %j: %s', (query, fields) => {
    const outcome = answer(new URLSearchParams(query));
    expect('problems' in outcome && outcome.problems.map(({ field }) => field)).toEqual(fields);
  });

  it.each([
    ['municipio=trujillo&quien=industria&kilos=60', 'S/ 2,750.00', '174 for industry: 50 %'],
    [
      'municipio=trujillo&quien=institucion&kilos=60',
      'La descripción nombra a las personas jurídicas',
      'named, without amount',
    ],
    ['municipio=trujillo&quien=vivienda&kilos=60', 'No consta', 'no fine for dwellings'],
    ['municipio=cusco&quien=comercio', 'tacho con tapa', 'Cusco 8.1'],
    ['municipio=cusco&quien=institucion&kilos=60', 'uno o varios depósitos', 'Cusco 8.2; weight makes no difference'],
    [
      'municipio=cusco&quien=vivienda',
      'No separar los residuos\nNo consta\nEsta norma no la prevé',
      'Cusco has no fine for it',
    ],
    [
      'municipio=cusco&quien=comercio',
      'Entregar lo separado a un reciclador informal\nNo consta\nEsta norma no la prevé: no está entre las 6 infracciones',
      'a shop of Cusco that gives to informal recyclers is answered',
    ],
    ['municipio=cusco&quien=vivienda', 'programa de incentivos', 'a dwelling of Cusco may gain'],
    ['municipio=trujillo&quien=vivienda&kilos=5', 'juntar stickers para un bono', 'a dwelling of Trujillo may gain'],
    ['municipio=trujillo&quien=institucion&kilos=5', 'para un certificado', 'a legal person of Trujillo may gain'],
  ])('«%s» says «%s»: %s', (query, expected) => {
    expect(say(query)).toContain(expected);
  });

  it.each([
    ['kilos=49', 'G 174', 'the containers are for more'],
    ['kilos=50', 'G 174', 'exactly 50 is not more'],
    ['kilos=49', 'sustituida', 'bags have no colour code'],
  ])('«%s» of a shop does not say «%s»: %s', (query, unexpected) => {
    expect(say(`municipio=trujillo&quien=comercio&${query}`)).not.toContain(unexpected);
  });

  it('tells everybody to separate, whatever the weight', () => {
    const weight = fc.integer({ min: 0, max: 1_000_000 }).map((grams) => new Big(grams).div(1000).toFixed(4));
    fc.assert(
      fc.property(
        fc.constantFrom(...generatorIds),
        fc.constantFrom('trujillo', 'cusco'),
        weight,
        (who, town, kilos) => {
          expect(say(`municipio=${town}&quien=${who}&kilos=${kilos}`)).toMatch(/debe separar/);
        },
      ),
    );
  });
});

test('only where the norm draws zones is the reader sent to look for one', () => {
  expect(say('municipio=trujillo&quien=vivienda&kilos=5')).toContain('Mira en qué zona estás');
  // Its reglamento leaves them to the districts: /mi-zona/ has those of Trujillo alone.
  expect(say('municipio=cusco&quien=comercio')).not.toContain('Mira en qué zona');
});

test('every municipality says of its fines what its table has, or does not have', () => {
  const silent = parameters.municipalities.filter(({ fines, absent }) => fines.length + absent.length === 0);
  expect(silent.map(({ place }) => place)).toEqual([]);
});

describe('listSeparationFines', () => {
  it.each([
    ['an infraction that is not there', { infraction: 'trujillo-999', offenders: {} }],
    ['an offender that is not there', { infraction: 'trujillo-173', offenders: { vivienda: 'persona-natural' } }],
  ])('stops at %s', (_reason, fine) => {
    expect(() => listSeparationFines({ ...trujillo, fines: [fine] })).toThrow(fine.infraction);
  });
});
