import { expect, test } from 'vitest';
import { readQuoted } from '../quotation.fixture.ts';
import { findAim, findQuotation } from './find-quoted.ts';

test.for([
  ['/normas/om-1/art_33/', { id: 'om-1', eId: 'art_33' }, 'the page of an article'],
  ['/normas/om-1/art_33/#art_33__para_1', { id: 'om-1', eId: 'art_33__para_1' }, 'a place on it'],
  ['/normas/om-1/#art_33', { id: 'om-1', eId: 'art_33' }, 'a place in the whole text'],
  ['/normas/om-1/#%61rt_33', { id: 'om-1', eId: 'art_33' }, 'escaped'],
  ['/normas/om-1/', undefined, 'a whole norm is no provision'],
  ['/tramites/trujillo-carnet/#x', undefined, 'another page'],
] as const)('%s: %j (%s)', ([address, aim]) => {
  expect(findAim(new URL(address, 'https://sitio.pe'))).toEqual(aim);
});

const quoted = readQuoted('om-011-2012-mpt');
const find = (eId: string): string | undefined =>
  findQuotation(quoted, eId, `https://sitio.pe/normas/om-011-2012-mpt/#${eId}`, '2026-11-29')?.url.split('#')[1];

test.for([
  ['art_33__para_33-2__point_e', 'art_33__para_33-2__point_e', 'itself'],
  ['att_12-a__dvs_2', 'att_12-a', 'what has no name of its own: the annex around it'],
  ['art_99', undefined, 'what the text does not have'],
] as const)('%s is cited as %s: %s', ([eId, found]) => {
  expect(find(eId)).toBe(found);
});
