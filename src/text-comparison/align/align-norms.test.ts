import { expect, test } from 'vitest';
import { findNormText } from '#norms';
import { alignNorms } from './align-norms.ts';
import { checkedByEye, type HandChecked } from './hand-checked.ts';
import { listUnits } from './list-units.ts';
import { ratePairs } from './rate-pairs.ts';

const read = (id: string) => listUnits(findNormText(id).tree);
const align = ({ a, b }: Pick<HandChecked, 'a' | 'b'>) => alignNorms(read(a), read(b));
const [first] = checkedByEye;
if (!first) throw new Error('Nothing was checked by eye.');
const { links, matches } = align(first);

/** Whoever changes the program sees what it changes: more found is a better number to write here, and in the README. */
test.for([
  [0, false, { found: 17, right: 15, wrong: 0, notAlone: 0 }, 'Trujillo and Cusco, the set it was made with'],
  [0, true, { found: 14, right: 12, wrong: 0, notAlone: 0 }, 'the same, what is shown without «may be»'],
  [1, false, { found: 3, right: 1, wrong: 0, notAlone: 0 }, 'Trujillo and a TUPA, made otherwise'],
  [2, false, { found: 3, right: 1, wrong: 0, notAlone: 0 }, 'Cusco and that TUPA'],
] as const)('set %i, sure only %s: %j (%s)', ([at, isSure, expected]) => {
  const set = checkedByEye[at];
  if (!set) throw new Error(`There is no set ${at}.`);
  const found = align(set).links.filter(({ sure }) => sure || !isSure);
  const { right, wrong, notAlone, found: count } = ratePairs(found, set);
  expect({ found: count, right: right.length, wrong: wrong.length, notAlone: notAlone.length }).toEqual(expected);
});

test.for(
  first.pairs
    .filter(([a]) => !['art_16', 'art_21', 'art_23', 'art_33'].includes(a))
    .map(([a, b, why]) => ({ a, b, why })),
)('$a treats what $b treats: $why', ({ a, b }) => {
  expect(links.some((link) => link.a.article === a && link.b.article === b)).toBe(true);
});

test.for([
  ['art_4__point_c', 'art_3__point_a', 'Generador, third there, first here'],
  ['art_4__point_n', 'art_3__point_f', 'Reciclaje, one word of it in the singular'],
  ['art_4__point_h', 'art_3__point_h', 'Reciclador is called Operador, in almost the same words'],
  ['art_5__para_5-8', 'art_4__para_4-8', 'vaccination'],
  ['art_6__para_6-4', 'art_5__para_5-4', 'the monthly report'],
  ['art_12', 'art_6__para_6-1', 'an article that is a numeral there'],
] as const)('%s is laid beside %s (%s)', ([a, b]) => {
  expect(matches.find((match) => match.a.eId === a)?.b.eId).toBe(b);
});

test('the same texts give the same pairs, whichever comes first', () => {
  const swapped = align({ a: first.b, b: first.a });
  const list = (found: typeof links, turned: boolean): string[] =>
    found.map(({ a, b }) => (turned ? `${b.eId} ${a.eId}` : `${a.eId} ${b.eId}`)).toSorted();
  expect(list(swapped.links, true)).toEqual(list(links, false));
});
