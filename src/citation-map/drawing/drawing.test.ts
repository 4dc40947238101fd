import { describe, expect, it } from 'vitest';
import { realSources } from '../../views/open-data/sources.fixture.ts';
import { buildCitationMap, cutMap, type RelationLink } from '../build-map.ts';
import { layOutFans, type FanSide } from './layout-fan.ts';
import { layOutGrids } from './layout-grid.ts';
import { layOutDeeds } from './layout-pairs.ts';
import { estimateWidth, LINE, wrapLabel, type Label } from './wrap-label.ts';

const { library } = realSources;
const map = buildCitationMap(library);
const ofTrujillo = cutMap(map, 'om-011-2012-mpt');

describe('words are broken into lines', () => {
  it.each<[reason: string, words: string, width: number, lines: string[]]>([
    ['what fits stays', 'Ley N°\u00a027314', 130, ['Ley N°\u00a027314']],
    ['after a hyphen', 'DS N°\u00a0005-2010-MINAM', 130, ['DS N°\u00a0005-2010-', 'MINAM']],
    ['after a bar', 'RM N°\u00a0702-2008/MINSA', 140, ['RM N°\u00a0702-2008/', 'MINSA']],
    ['at a blank', 'Constitución Política del Perú', 120, ['Constitución', 'Política del', 'Perú']],
    ['a piece that is too long keeps its line', 'la Encaminadísimamente', 60, ['la', 'Encaminadísimamente']],
    ['no words, no line', '', 60, []],
  ])('%s', (_reason, words, width, lines) => {
    expect(wrapLabel(words, width)).toEqual(lines);
  });
});

/** From where to where a label reaches in height. */
const reach = ({ y, lines }: Label): [number, number] => [y - LINE + 4, y + (lines.length - 1) * LINE + 4];

const drawings: [name: string, width: number, height: number, labels: Label[][]][] = [
  ...layOutGrids(map.citations).map(({ mark, width, height, rows, columns }): (typeof drawings)[number] => [
    `grid ${mark}`,
    width,
    height,
    [[...columns.map(({ label }) => label).reverse(), ...rows.map(({ label }) => label)]],
  ]),
  ...(['in', 'out'] as const).flatMap((side) =>
    layOutFans(ofTrujillo, side).map(({ mark = '', width, height, rows }): (typeof drawings)[number] => [
      `fan ${side} ${mark}`,
      width,
      height,
      [rows.flatMap(({ label, details }) => [label, details])],
    ]),
  ),
  ...layOutDeeds(map.relations).map(({ kind, width, height, nodes }): (typeof drawings)[number] => [
    `pairs ${kind}`,
    width,
    height,
    (['from', 'to'] as const).map((side) =>
      nodes
        .filter((node) => node.side === side)
        .toSorted((a, b) => a.y - b.y)
        .map(({ label }) => label),
    ),
  ]),
];

describe.each(drawings)('the drawing %s', (_name, width, height, columns) => {
  it('has no words over others, and all of them in it', () => {
    for (const labels of columns) {
      let bottom = 0;
      for (const label of labels) {
        const [top, end] = reach(label);
        expect(top).toBeGreaterThanOrEqual(bottom - 1);
        bottom = end;
        const longest = Math.max(...label.lines.map(estimateWidth));
        const [start, stop] = label.isEnd ? [label.x - longest, label.x] : [label.x, label.x + longest];
        expect(start).toBeGreaterThanOrEqual(-1);
        expect(stop).toBeLessThanOrEqual(width + 14);
      }
      expect(bottom).toBeLessThanOrEqual(height + 1);
    }
  });
});

describe('a side of a norm', () => {
  it('is drawn state by state where it is long, and at once where it is not', () => {
    expect(layOutFans(ofTrujillo, 'in').map(({ mark }) => mark)).toEqual([undefined]);
    expect(layOutFans(ofTrujillo, 'out').map(({ mark }) => mark)).toEqual([
      'vigente',
      'modificada',
      'derogada',
      'sin-verificar',
    ]);
  });

  it.each<[id: string, side: FanSide, words: RegExp, doubtful: boolean, reason: string]>([
    ['ley-29419', 'out', /29\u00a0citas · se basa en ella/, false, 'text and record'],
    ['om-003-2008-mpt', 'out', /la modifica/, false, 'what it does'],
    ['om-042-2013-mpt', 'in', /^Vigente · puede cambiarla$/, true, 'what may be'],
  ])('says of %s, %s: %s', (id, side, words, doubtful) => {
    const row = layOutFans(ofTrujillo, side)
      .flatMap(({ rows }) => rows)
      .find(({ norm }) => norm.id === id);
    expect(row?.details.lines.join(' ')).toMatch(words);
    expect(row?.doubtful).toBe(doubtful);
  });
});

describe('who does what to whom', () => {
  const join = (pairs: readonly [from: string, to: string][]): RelationLink[] =>
    pairs.map(([from, to]) => {
      const [actor, other] = [library.find(from), library.find(to)];
      if (!actor || !other) throw new Error(`${from} or ${to} is no norm.`);
      return { from: actor, to: other, relation: { kind: 'amends', target: to, confidence: 'confirmed' } };
    });

  it.each<[reason: string, pairs: [string, string][], left: number, right: number]>([
    [
      'two that change one meet at it',
      [
        ['ley-31896', 'dleg-1278'],
        ['ley-32212', 'dleg-1278'],
      ],
      2,
      1,
    ],
    [
      'one that changes two stands once',
      [
        ['ley-31896', 'dleg-1278'],
        ['ley-31896', 'ley-27314'],
      ],
      1,
      2,
    ],
    [
      'pairs apart stay apart',
      [
        ['ley-31896', 'dleg-1278'],
        ['dleg-1065', 'ley-27314'],
      ],
      2,
      2,
    ],
  ])('%s', (_reason, pairs, left, right) => {
    const [drawing] = layOutDeeds(join(pairs));
    const count = (side: string) => drawing?.nodes.filter((node) => node.side === side).length;
    expect([count('from'), count('to'), drawing?.lines.length]).toEqual([left, right, 2]);
  });
});
