import { expect, test } from 'vitest';
import { sampleNorms } from './look-up.fixture.ts';
import { buildLookupIndex } from './lookup-index.ts';
import { addTitles, splitTitles } from './lookup-titles.ts';

const whole = buildLookupIndex(sampleNorms);

test('titles come back whole', () => {
  const { index, titles } = splitTitles(whole);
  addTitles(index, titles);
  expect(index).toEqual(whole);
});

test.for([
  ['ley-27314', '', 'known by its data only'],
  ['const-1993', '', 'a norm of which single provisions are known'],
  ['om-011-2012-mpt', whole.norms.find(([id]) => id === 'om-011-2012-mpt')?.[2], 'a norm with text keeps its title'],
] as const)('%s keeps «%s»: %s', ([id, title]) => {
  expect(splitTitles(whole).index.norms.find(([own]) => own === id)?.[2]).toBe(title);
});
