import { describe, expect, it } from 'vitest';
import type { PlacedCitation } from '#library';
import { listApiResources } from '../views/open-data/api-resources.ts';
import { realSources } from '../views/open-data/sources.fixture.ts';
import { buildCitationMap, cutMap, hasMap } from './build-map.ts';
import { countKinds } from './count-kinds.ts';
import { layOutFans } from './drawing/layout-fan.ts';
import { layOutGrids } from './drawing/layout-grid.ts';
import { layOutDeeds } from './drawing/layout-pairs.ts';
import { marks } from './link-words.ts';
import { buildCitationTable, buildRelationTable } from './map-files.ts';

const { library } = realSources;
const map = buildCitationMap(library);
const pairOf = (from: string, to: string): string => `${from} → ${to}`;
const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);

/** What the API tells of citations, counted anew by the norms they join. */
async function countApi(): Promise<{ all: number; pairs: Map<string, number>; unresolved: number; own: number }> {
  const resource = listApiResources(realSources).find(({ id }) => id === 'citations');
  const items = (await resource?.list()) as unknown as (Pick<PlacedCitation, 'target'> & { norm: string })[];
  const pairs = new Map<string, number>();
  for (const { norm, target } of items) {
    if (target === null || target.norm === norm) continue;
    const pair = pairOf(norm, target.norm);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  const unresolved = items.filter(({ target }) => target === null).length;
  const own = items.filter(({ norm, target }) => target?.norm === norm).length;
  return { all: items.length, pairs, unresolved, own };
}

describe('the numbers of the map are those of the API', () => {
  it('in its links, its table and its drawing', async () => {
    const { pairs } = await countApi();
    const links = map.citations.map(({ from, to, count }) => [pairOf(from.record.id, to.record.id), count] as const);
    const rows = buildCitationTable(map).rows.map(({ fromId, toId, count }) => [
      pairOf(String(fromId), String(toId)),
      count,
    ]);
    const drawn = layOutGrids(map.citations).flatMap((grid) =>
      grid.rows.flatMap(({ norm, cells }) => cells.map(({ from, count }) => [pairOf(from, norm.id), count] as const)),
    );
    const wanted = [...pairs].toSorted();
    for (const told of [links, rows, drawn]) expect(told.toSorted()).toEqual(wanted);
  });

  it('in what it says of all citations', async () => {
    const { all, pairs, unresolved, own } = await countApi();
    expect(map.found).toEqual({ total: all, toOthers: sum([...pairs.values()]), own, unresolved });
  });

  it('in the map of each norm, whose places add up to its counts', () => {
    for (const entry of library.entries) {
      const links = cutMap(map, entry.record.id);
      expect(sum(links.citing.map(({ count }) => count))).toBe(entry.citedByCount);
      const drawn = layOutFans(links, 'in').flatMap(({ rows }) => rows.map(({ count }) => count));
      expect(sum(drawn)).toBe(entry.citedByCount);
      for (const { count, places } of links.cited) expect(sum(places.map((place) => place.count))).toBe(count);
    }
  });
});

describe('what norms do to one another', () => {
  it('is all drawn, and all in the table', () => {
    const all = sum(library.entries.map(({ record }) => record.relations.length));
    expect(map.relations).toHaveLength(all);
    expect(buildRelationTable(map).rows).toHaveLength(all);
    expect(sum(layOutDeeds(map.relations).map(({ lines }) => lines.length))).toBe(all);
  });

  it('adds up by kind and by state', () => {
    const rows = countKinds(map.citations, map.relations);
    for (const { counts, total } of rows) expect(sum(marks.map((mark) => counts[mark]))).toBe(total);
    expect(sum(rows.map(({ total }) => total))).toBe(map.found.toOthers + map.relations.length);
  });
});

it.each([
  ['om-011-2012-mpt', true, 'a norm with its text'],
  ['ley-27314', true, 'one that texts cite'],
  ['ds-064-2010-pcm', true, 'one that only acts on others'],
  ['iso-14020', false, 'one that nothing joins to another'],
])('%s has a map: %s (%s)', (id, has) => {
  const entry = library.find(id);
  expect(entry && hasMap(library, entry)).toBe(has);
});
