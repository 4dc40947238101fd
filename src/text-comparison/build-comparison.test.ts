import { expect, test } from 'vitest';
import { findNormText } from '#norms';
import { alignNorms, alignParts } from './align/align-norms.ts';
import { buildComparison, type Row, type TextComparison } from './build-comparison.ts';
import { listParts, listUnits } from './align/list-units.ts';

const [trujillo, cusco] = ['om-011-2012-mpt', 'da-002-2016-mpc'].map((id) => findNormText(id).tree);
if (!trujillo || !cusco) throw new Error('Both texts are needed.');
const [unitsA, unitsB] = [listUnits(trujillo), listUnits(cusco)];
const whole = buildComparison(alignNorms(unitsA, unitsB));

const listSides = (rows: readonly Row[], side: 'a' | 'b') =>
  rows.flatMap((row) => (row.kind === 'match' ? [row[side]] : row[side]));
const readAll = ({ sections }: TextComparison, side: 'a' | 'b'): string[] =>
  sections.flatMap(({ rows }) => listSides(rows, side).map(({ pieces }) => pieces.map(({ text }) => text).join('')));

test('every passage of what has a partner is shown once, letter by letter, on both sides', () => {
  const linkedB = new Set(whole.sections.flatMap(({ partners }) => partners.map(({ unit }) => unit)));
  const expected = [whole.sections.map(({ unit }) => unit), unitsB.filter((unit) => linkedB.has(unit))].map((units) =>
    units.flatMap(({ passages }) => passages.map(({ text }) => text)),
  );
  expect(readAll(whole, 'a')).toEqual(expected[0]);
  expect(readAll(whole, 'b').toSorted()).toEqual(expected[1]?.toSorted());
});

test('articles with partner, with one that may be, and alone add up', () => {
  expect(whole.tally).toEqual({
    a: { articles: 41, paired: 13, possible: 3 },
    b: { articles: 22, paired: 11, possible: 2 },
  });
  const names = whole.alone.b.map(({ unit }) => unit.name);
  expect(names).toEqual([9, 10, 11, 15, 16, 17, 18, 19, 20].map((number) => `Artículo ${number}`));
});

test('of an article that has a partner by one of its numerals, the rest is told as rest', () => {
  expect(whole.alone.a.filter(({ isRest }) => isRest).map(({ unit }) => unit.eId)).toEqual(['art_26']);
  expect(whole.alone.a.map(({ unit }) => unit.name)).toContain('Artículo 26, numeral 26.3');
});

test.for([
  ['art_16__para_16-2', 'art_11', 'Artículo 16, numeral 16.2', 'a numeral with a name of its own'],
  ['att_12-b', 'art_7', 'Anexo 12 B', 'an annex, which seeks no partner by itself'],
  ['main__recs_1', 'main__recs_1', 'Parte inicial', 'recitals of both'],
  ['hcontainer_1', 'art_20', 'DISPOSICIONES FINALES Y TRANSITORIAS', 'a group of final provisions'],
] as const)('%s can be laid beside %s by hand (%s: %s)', ([de, con, name]) => {
  const [a, b] = [listParts(trujillo).find(({ eId }) => eId === de), listParts(cusco).find(({ eId }) => eId === con)];
  if (!a || !b) throw new Error('A part is missing.');
  const comparison = buildComparison(alignParts(a, b, unitsA, unitsB));
  expect(comparison.sections.map(({ unit }) => unit.name)).toEqual([name]);
  expect(readAll(comparison, 'a')).toEqual(a.passages.map(({ text }) => text));
  expect(readAll(comparison, 'b').toSorted()).toEqual(b.passages.map(({ text }) => text).toSorted());
});
