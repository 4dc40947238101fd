import { describe, expect, test } from 'vitest';
import type { NormRecord } from '#norms';
import { buildLibrary, type NormSource, type PlacedCitation } from './library.ts';
import { groupBySource, groupByTarget, listGoneBases } from './references.ts';
import { buildTextLinks, formatTargetPath } from './text-links.ts';

function buildSource(id: string, value: string, more: Partial<NormRecord> = {}): NormSource {
  const status = [
    { value, verifiedOn: '2026-11-21', from: 'no consta', evidence: '', sources: [], confidence: 'confirmed' },
  ];
  return { record: { id, status, relations: [], formerIds: [], ...more } as unknown as NormRecord, hasText: false };
}

function buildCitation(norm: string | null, start: number, more: Partial<PlacedCitation> = {}): PlacedCitation {
  const target = norm === null ? null : { norm, exists: true };
  return {
    block: 0,
    start,
    end: start + 5,
    text: 'Ley 1',
    target,
    via: 'number',
    path: [],
    context: `frase ${start}`,
    eId: 'art_1',
    ...more,
  };
}

const sources = [
  buildSource('om-1', 'no-determinada', {
    relations: [{ kind: 'based-on', target: 'ley-3', confidence: 'confirmed' }],
  }),
  buildSource('ley-1', 'derogada', { formerIds: ['vieja-1'], successor: ['ley-2'] }),
  buildSource('ley-2', 'vigente', { relations: [{ kind: 'repeals', target: 'ley-1', confidence: 'confirmed' }] }),
  buildSource('ley-3', 'sustituida'),
  buildSource('const-1993', 'modificada', {
    provisions: [{ eId: 'art_194', label: 'Artículo 194', heading: '', status: [] }],
  }),
];
const citations = new Map([
  [
    'om-1',
    [
      buildCitation('ley-1', 0),
      buildCitation('ley-2', 10),
      buildCitation('ley-1', 20, { eId: 'art_2' }),
      buildCitation('om-1', 30),
      buildCitation(null, 40),
    ],
  ],
]);
const library = buildLibrary(sources, citations);

describe('the library', () => {
  test('finds a norm by its id and by a former one', () => {
    expect(library.find('ley-1')?.record.id).toBe('ley-1');
    expect(library.find('vieja-1')?.record.id).toBe('ley-1');
    expect(library.find('nada')).toBeUndefined();
  });

  test.for([
    ['ley-1', 2, 'two citations'],
    ['ley-2', 1, 'one citation'],
    ['om-1', 0, 'a norm that cites itself does not count'],
  ] as const)('counts who cites %s: %i', ([id, count]) => {
    expect(library.find(id)?.citedByCount).toBe(count);
    expect(library.listBacklinks(id)).toHaveLength(count);
  });

  test('knows what others do to a norm', () => {
    expect(library.listInverse('ley-1').map(({ from, relation }) => [from, relation.kind])).toEqual([
      ['ley-2', 'repeals'],
    ]);
    expect(library.listInverse('ley-2')).toEqual([]);
  });

  test('groups citations by norm, most cited first, the norm itself left out', () => {
    const groups = groupByTarget(library.listCitations('om-1'), library, 'om-1');
    expect(groups.map(({ entry, citations: found }) => [entry.record.id, found.length])).toEqual([
      ['ley-1', 2],
      ['ley-2', 1],
    ]);
    expect(groupBySource(library.listBacklinks('ley-1'), library).map(({ entry }) => entry.record.id)).toEqual([
      'om-1',
    ]);
  });

  test('lists the norms a norm rests on that no longer stand, cited or named as base', () => {
    const entry = library.find('om-1');
    expect(entry && listGoneBases(library, entry).map(({ record }) => record.id)).toEqual(['ley-3', 'ley-1']);
  });

  test.for([
    ['based-on', ['ley-3'], 'the law it rests on'],
    ['regulates', ['ley-3'], 'the law it regulates: without it there is nothing to regulate'],
    ['repeals', [], 'what it put an end to is no base of it'],
    ['amends', [], 'nor what it changed'],
  ] as const)('a norm that %s a norm that no longer stands: %j (%s)', ([kind, expected]) => {
    const relations: NormRecord['relations'] = [{ kind, target: 'ley-3', confidence: 'confirmed' }];
    const small = buildLibrary(
      [buildSource('om-2', 'vigente', { relations }), buildSource('ley-3', 'derogada')],
      new Map(),
    );
    const entry = small.find('om-2');
    expect(entry && listGoneBases(small, entry).map(({ record }) => record.id)).toEqual(expected);
  });
});

describe('links in a text', () => {
  test('warn of a repealed norm and leave out what is unresolved', () => {
    const links = buildTextLinks(library.listCitations('om-1'), library, '/normas/om-1/').get(0);
    expect(links?.map(({ start, href, status }) => [start, href, status])).toEqual([
      [0, '/normas/ley-1/', 'derogada'],
      [10, '/normas/ley-2/', undefined],
      [20, '/normas/ley-1/', 'derogada'],
      [30, '#contenido', undefined],
    ]);
  });

  test('never overlap', () => {
    const overlapping = [buildCitation('ley-1', 0), buildCitation('ley-2', 3)];
    expect(buildTextLinks(overlapping, library, '/').get(0)).toHaveLength(1);
  });

  test.for([
    ['art_194', '/normas/const-1993/#art_194', 'a provision we know of'],
    ['art_194__para_1', '/normas/const-1993/#art_194', 'a part of it'],
    ['art_7', '/normas/const-1993/', 'one we know nothing of'],
  ] as const)('lead to %s of a norm without text: %s', ([eId, path]) => {
    const entry = library.find('const-1993');
    expect(entry && formatTargetPath(entry, eId)).toBe(path);
  });
});

describe('parts that are cited', () => {
  const link = (norm: string, target: string, at: number, eId = 'art_9'): PlacedCitation =>
    buildCitation(norm, at, { eId, target: { norm, eId: target, exists: norm === 'om-1' } });
  const found = [
    link('ley-3', 'art_10', 0),
    link('ley-3', 'art_6__para_6-2', 10),
    link('const-1993', 'art_194', 20),
    link('om-1', 'art_29', 30, 'art_30'),
    buildCitation('om-1', 40),
  ];
  const norms = buildLibrary(
    [...sources, buildSource('ley-9', 'vigente', { namedProvisions: ['art_3__point_a'] })],
    new Map([['om-1', found]]),
  );

  test.for<[id: string, parts: string[] | undefined, reason: string]>([
    ['ley-3', ['art_6', 'art_10'], 'each once, in their order'],
    ['const-1993', undefined, 'what is known of it has its place already'],
    ['ley-9', ['art_3'], 'named by this site alone'],
    ['ley-2', undefined, 'nobody names one'],
  ])('of %s have a place: %j (%s)', ([id, parts]) => {
    expect(norms.find(id)?.namedParts).toEqual(parts);
  });

  test('are where a citation leads', () => {
    const entry = norms.find('ley-3');
    expect(entry && formatTargetPath(entry, 'art_6__para_6-2')).toBe('/normas/ley-3/#art_6');
    expect(entry && formatTargetPath(entry, 'art_7')).toBe('/normas/ley-3/');
  });

  test('by the norm itself are listed apart', () => {
    expect(norms.listOwnLinks('om-1').map(({ eId, target }) => [eId, target])).toEqual([['art_30', 'art_29']]);
    expect(norms.listBacklinks('om-1')).toEqual([]);
  });
});
