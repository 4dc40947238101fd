import { expect, test } from 'vitest';
import { sampleNorms } from './look-up.fixture.ts';
import { buildLookupIndex } from './lookup-index.ts';
import { addTexts, addTitles, splitLookup } from './split-lookup.ts';

const whole = buildLookupIndex(sampleNorms);

test('what is apart comes back whole', () => {
  const { index, texts, titles } = splitLookup(whole);
  addTexts(index, texts);
  addTitles(index, titles);
  expect(index).toEqual(whole);
});

test('it comes back whole in any order: titles may be the first to arrive', () => {
  const { index, texts, titles } = splitLookup(whole);
  addTitles(index, titles);
  addTexts(index, texts);
  expect(index).toEqual(whole);
});

test('what comes first is ids alone: it grows with each norm, and nothing is found before the rest', () => {
  for (const [, ...rest] of splitLookup(whole).index.norms) expect(rest).toEqual(['', '']);
});

test.for([
  ['ley-27314', false, 'known by its data only'],
  ['const-1993', false, 'a norm of which single provisions are known'],
  ['om-011-2012-mpt', true, 'a norm with text, which people name by its town'],
] as const)('the title of %s comes with the texts: %s (%s)', ([id, isEarly]) => {
  expect(id in splitLookup(whole).texts.titles).toBe(isEarly);
  expect(id in splitLookup(whole).titles).toBe(!isEarly);
});
