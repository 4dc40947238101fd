import { expect, test } from 'vitest';
import { sampleNorms } from './look-up.fixture.ts';
import { buildLookupIndex } from './lookup-index.ts';
import { addProvisions, addTitles, splitLookup } from './split-lookup.ts';

const whole = buildLookupIndex(sampleNorms);

test('what is apart comes back whole', () => {
  const { index, provisions, titles } = splitLookup(whole);
  addProvisions(index, provisions);
  addTitles(index, titles);
  expect(index).toEqual(whole);
});

test('what comes first names no provision', () => {
  expect(JSON.stringify(splitLookup(whole).index)).not.toContain('art_');
});

test.for([
  ['ley-27314', '', 'known by its data only'],
  ['const-1993', '', 'a norm of which single provisions are known'],
  ['om-011-2012-mpt', whole.norms.find(([id]) => id === 'om-011-2012-mpt')?.[2], 'a norm with text keeps its title'],
] as const)('%s keeps «%s»: %s', ([id, title]) => {
  expect(splitLookup(whole).index.norms.find(([own]) => own === id)?.[2]).toBe(title);
});
