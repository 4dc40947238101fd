import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { DrawnZoning } from './zone.schema.ts';
import { listDrawnZonings, listZonings } from './zones.content.ts';

const [trujilloZoning] = listDrawnZonings() as [DrawnZoning];

const text = readFileSync('content/norms/om-011-2012-mpt.mdx', 'utf8');

describe('zones of Trujillo', () => {
  test.for(trujilloZoning.zones)('zone $number lists every name of the norm, in its order', ({ number, places }) => {
    const line = new RegExp(`^ {2}- Zona ${number} (.*)$`, 'm').exec(text)?.[1] ?? '';
    const rest = places.reduce((left, { printed }) => {
      const at = left.indexOf(printed);
      expect(left.slice(0, Math.max(0, at)), `before «${printed}»`).toMatch(/^(?:, | y )?$/);
      return left.slice(at + printed.length);
    }, line);
    expect(rest).toMatch(/^\.?$/);
  });

  test('the six zones of 16.5 a are all there', () => {
    expect(trujilloZoning.zones.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  test('doubted names are names of the list', () => {
    const names = trujilloZoning.zones.flatMap(({ places }) => places.map(({ printed }) => printed));
    for (const { names: doubted } of trujilloZoning.doubts) expect(names).toEqual(expect.arrayContaining(doubted));
  });
});

test('Cusco: what was separated goes to registered and authorized recyclers, as 9.1 says', () => {
  const cusco = listZonings().find(({ municipality }) => municipality === 'cusco');
  expect(cusco?.notes[0]?.says).toMatch(/recicladores inscritos y autorizados/);
});
