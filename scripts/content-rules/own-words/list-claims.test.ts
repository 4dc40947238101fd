import { expect, test } from 'vitest';
import { listClaims } from './list-claims.ts';

const near = { norm: 'om-1-2020-x', eId: 'art_1' };
const far = { norm: 'ley-1', eId: 'art_9' };

/** Place, value and sources of each claim: `steps.0.text 5 art_1`. */
function list(value: unknown, body = ''): string[] {
  const locate = (path: readonly PropertyKey[]): { file: string } => ({ file: path.map(String).join('.') });
  const claims = listClaims({ id: 'x', value, file: 'x', name: 'x', body, bodyLine: 7, locate });
  return claims.flatMap(({ place, quantities, sources }) =>
    quantities.map(
      (quantity) => `${place.file}:${place.line ?? ''} ${quantity.value} ${sources.map(({ eId }) => eId).join()}`,
    ),
  );
}

const rows: readonly [reason: string, value: unknown, found: readonly string[]][] = [
  [
    'a text is held to what stands beside it',
    { steps: [{ text: 'En 5 días', sources: [near] }], a: far },
    ['steps.0.text: 5 art_1'],
  ],
  ['a hint too', { steps: [{ text: 'Ve', hint: 'En 5 días', sources: [near] }] }, ['steps.0.hint: 5 art_1']],
  [
    'a text alone, to all that the record names',
    { lead: 'Dura 12 horas', steps: [{ sources: [near] }], a: far },
    ['lead: 12 art_1,art_9'],
  ],
  ['a number is a claim', { fee: { percent: '0.28', sources: [near] } }, ['fee.percent: 0.28 art_1']],
  ['words of the norm are none', { steps: [{ sources: [{ ...near, printed: 'en 5 días' }] }] }, []],
  ['nor are ids', { id: 'trujillo-175', sources: [near] }, []],
  ['an address is no number', { lead: 'Lo dice el artículo 14 de la Ley N° 27314.', a: near }, []],
  ['nor is a sheet', { lead: 'Las hojas 12 A y 12 B.', a: near }, []],
];

test.for(rows)('%s', ([, value, found]) => {
  expect(list(value)).toEqual(found);
});

test('advice below the record is held to all it names; where a link leads is no claim', () => {
  expect(list({ a: near }, 'Uno.\nPaga el 0.28 % ([Anexo 12](/normas/x/att_12/)).')).toEqual(['x:8 0.28 art_1']);
});
