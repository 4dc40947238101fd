import { expect, test } from 'vitest';
import { findObservations, findObservationsNaming } from './index.ts';
import { buildObservation } from './observation.fixture.ts';

const all = [
  buildObservation({ id: 'article' }),
  buildObservation({ id: 'row', eId: 'art_1__table_1__tr_4' }),
  buildObservation({ id: 'second-table', eId: 'art_1__table_1_2__tr_1' }),
  buildObservation({ id: 'footnote', eId: 'art_1__fn_2' }),
  buildObservation({ id: 'numeral', eId: 'art_1__para_1-1' }),
  buildObservation({ id: 'neighbour', eId: 'art_10' }),
  buildObservation({ id: 'other-norm', norm: 'ley-1' }),
];

const rows: [reason: string, norm: string, eIds: string[], found: string[]][] = [
  [
    'tables and footnotes belong to the provision that holds them',
    'om-1-2020-x',
    ['art_1'],
    ['article', 'row', 'second-table', 'footnote'],
  ],
  ['a row can be asked for alone', 'om-1-2020-x', ['art_1__table_1__tr_4'], ['row']],
  ['inner provisions are asked for by name', 'om-1-2020-x', ['art_1__para_1-1'], ['numeral']],
  ['art_10 does not begin with art_1', 'om-1-2020-x', ['art_10'], ['neighbour']],
  ['each norm has its own', 'ley-1', ['art_1'], ['other-norm']],
  ['nothing is asked, nothing is found', 'om-1-2020-x', [], []],
];

test.each(rows)('%s', (_reason, norm, eIds, found) => {
  expect(findObservations(all, norm, eIds).map(({ id }) => id)).toEqual(found);
});

const others = (...places: [norm: string, eId: string][]) => ({ others: places.map(([norm, eId]) => ({ norm, eId })) });

const naming = [
  buildObservation({ id: 'from-afar', eId: 'art_2', ...others(['om-1-2020-x', 'art_1__table_1__tr_4']) }),
  buildObservation({ id: 'within', eId: 'art_1', ...others(['om-1-2020-x', 'art_1__para_1-1']) }),
  buildObservation({ id: 'of-a-neighbour', eId: 'art_2', ...others(['om-1-2020-x', 'art_10']) }),
  buildObservation({ id: 'from-another-norm', norm: 'ley-1', eId: 'art_1', ...others(['om-1-2020-x', 'art_1']) }),
  buildObservation({ id: 'to-another-norm', eId: 'art_2', ...others(['ley-1', 'art_1']) }),
];

test('what stands elsewhere and names a place here is found; what stands here is not found again', () => {
  const found = findObservationsNaming(naming, 'om-1-2020-x', ['art_1', 'art_1__para_1-1']);
  expect(found.map(({ id }) => id)).toEqual(['from-afar', 'from-another-norm']);
});
