import { expect, test } from 'vitest';
import { buildTermFinder } from './find-terms.ts';
import type { Term } from './term.schema.ts';

const term = (id: string, ...forms: string[]): Term => ({ id, term: id, forms, says: 'x' });
const find = buildTermFinder([
  term('or', 'OR'),
  term('ec-rsor', 'EC-RSOR'),
  term('silencio', 'silencio'),
  term('silencio-negativo', 'silencio negativo'),
  term('reconsideracion', 'reconsideración'),
]);
const list = (text: string, ...known: string[]): string[] =>
  find(text, new Set(known)).map(({ term: { id }, start, end }) => `${id} «${text.slice(start, end)}»`);

test.for([
  ['La OR o la EC-RSOR.', ['or «OR»', 'ec-rsor «EC-RSOR»'], 'a sigla in a longer one is not it'],
  ['Papel o cartón; uno or otro.', [], 'a sigla is written in capitals'],
  ['Silencio negativo, y silencio.', ['silencio-negativo «Silencio negativo»', 'silencio «silencio»'], 'longest first'],
  ['La RECONSIDERACIÓN y la reconsideración', ['reconsideracion «RECONSIDERACIÓN»'], 'once, whatever its case'],
  ['reconsideraciones, ORO, 2OR', [], 'other words that begin so'],
] as const)('«%s»: %j (%s)', ([text, found]) => {
  expect(list(text)).toEqual(found);
});

test('what was explained before is not explained again', () => {
  expect(list('La OR y el silencio.', 'or')).toEqual(['silencio «silencio»']);
});
