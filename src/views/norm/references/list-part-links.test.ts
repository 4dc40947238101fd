import { expect, it } from 'vitest';
import type { Backlink } from '#library';
import { listPartLinks } from './list-part-links.ts';

const link = (from: string, eId: string, target?: string): Backlink => ({
  from,
  eId,
  text: '',
  context: '',
  ...(target === undefined ? {} : { target }),
});

it.each<[reason: string, links: Backlink[], places: string[]]>([
  ['the part itself', [link('a', 'art_1', 'art_6')], ['a art_1']],
  ['something in it', [link('a', 'art_1', 'art_6__para_6-2')], ['a art_1']],
  ['a part whose number begins alike', [link('a', 'art_1', 'art_60')], []],
  ['the norm as a whole', [link('a', 'art_1')], []],
  ['one place twice', [link('a', 'art_1', 'art_6'), link('a', 'art_1', 'art_6__para_1')], ['a art_1']],
  ['one eId in two norms', [link('a', 'art_1', 'art_6'), link('b', 'art_1', 'art_6')], ['a art_1', 'b art_1']],
])('places that cite article 6: %s', (_reason, links, places) => {
  expect(listPartLinks(links, 'art_6').map(({ from, eId }) => `${from} ${eId}`)).toEqual(places);
});
