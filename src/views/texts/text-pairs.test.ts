import { expect, test } from 'vitest';
import { findNormText } from '#norms';
import { getEntry } from '../library.fixture.ts';
import { listBuiltPairs, listTextPartners, loadTextComparison } from './text-pairs.ts';

const library = { entries: ['om-011-2012-mpt', 'da-002-2016-mpc', 'tupa-2025-mdnch'].map(getEntry) };
const loadTree = (id: string) => Promise.resolve({ tree: findNormText(id).tree });
const pairPath = '/comparar/textos/om-011-2012-mpt--da-002-2016-mpc/';

test('towns that a comparison puts side by side have their texts side by side, each pair once', () => {
  const pairs = listBuiltPairs();
  expect(pairs).toContainEqual({ a: 'om-011-2012-mpt', b: 'da-002-2016-mpc' });
  expect(new Set(pairs.map(({ a, b }) => [a, b].toSorted().join())).size).toBe(pairs.length);
});

test.for([
  ['om-011-2012-mpt', 'art_5', 'Cusco: Artículo 4', '#art_5', 'from the first norm'],
  ['da-002-2016-mpc', 'art_4', 'Trujillo: Artículo 5', '#art_5', 'from the second, to the same place'],
  ['da-002-2016-mpc', 'art_13', 'Trujillo: Artículo 29', '#art_29', 'one of two partners'],
] as const)('%s, %s leads to %s (%s%s)', async ([id, eId, says, hash]) => {
  expect(await listTextPartners(library, loadTree, { id, eId })).toContainEqual({ href: `${pairPath}${hash}`, says });
});

test('what the program does not see and was paired by eye is led to', async () => {
  const { missed } = await loadTextComparison(library, loadTree, { a: 'om-011-2012-mpt', b: 'da-002-2016-mpc' });
  expect(missed).toContainEqual({
    href: '/comparar/textos/?a=om-011-2012-mpt&b=da-002-2016-mpc&de=art_16&con=art_9',
    says: 'Artículo 16 con artículo 9',
  });
});
