import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findUit, listUits } from './uit.ts';
import { readUitFile } from './parameters.content.ts';
import { UitFileSchema } from './uit.schema.ts';

const currencyChange = readUitFile().currencyChange;

interface KnownUit {
  year: number;
  soles: number;
  currencyName: string;
  norm: string;
  date: string | null;
  dateConfidence: string;
  confidence: string;
  source: string[];
}

const facts = join(process.env['NORMA_SHARED'] ?? '../shared', 'legal-facts.json');
const hasFacts = existsSync(facts);
if (!hasFacts) process.stdout.write(`UIT not compared with the collected facts: ${facts} is absent.\n`);
const known = hasFacts ? (JSON.parse(readFileSync(facts, 'utf8')) as { uit: KnownUit[] }).uit : [];

describe('listUits()', () => {
  it('run from the newest year to 2004 without a gap', () => {
    expect(listUits().map(({ year }) => year)).toEqual(Array.from({ length: 23 }, (_, index) => 2026 - index));
  });

  it.each([
    [2026, 5500, 'DS N° 301-2025-EF', 'the newest'],
    [2016, 3950, 'DS N° 397-2015-EF', 'the first in soles'],
    [2015, 3850, 'DS N° 374-2014-EF', 'the year in which the currency changed its name'],
    [2011, 3600, 'DS N° 252-2010-EF', 'same value as the year before, another decree'],
    [2004, 3200, 'DS N° 192-2003-EF', 'the oldest'],
  ])('of %i is %i by %s: %s', (year, soles, decree) => {
    expect(findUit(year)).toMatchObject({ year, soles, decree });
  });

  it.each([2003, 2027, 2012.5, Number.NaN])('has nothing for %d', (year) => {
    expect(findUit(year)).toBeUndefined();
  });

  it('is in nuevos soles up to the year of Ley 30381', () => {
    for (const { year, currency } of listUits()) expect(currency).toBe(year < 2016 ? 'nuevos soles' : 'soles');
    expect(currencyChange).toEqual({ date: '2015-12-15', source: { norm: 'ley-30381' } });
  });
});

describe.skipIf(!hasFacts)('listUits() beside the collected facts', () => {
  it('has as many years', () => {
    expect(known).toHaveLength(listUits().length);
  });

  it.each(known.map((fact) => [fact.year, fact] as const))('%i says the same', (year, fact) => {
    const uit = findUit(year);
    expect(uit).toMatchObject({
      soles: fact.soles,
      currency: fact.currencyName,
      decree: fact.norm.replace('DS ', 'DS N° '),
      date: fact.date ?? 'no consta',
      dateConfidence: fact.dateConfidence,
      confidence: fact.confidence,
    });
    expect(uit?.sources).toHaveLength(fact.source.length);
    expect(uit?.sources).toEqual(expect.arrayContaining(fact.source.filter((source) => !source.startsWith('public'))));
  });
});

describe('UitFileSchema', () => {
  const [first, second] = listUits();
  it.each([
    ['a year left out', [listUits()[2], first], 'year', /^después de 2024 va 2025, y está 2026: /],
    ['the newest year first', [first, second], 'year', /^después de 2026 va 2027, y está 2025: /],
    ['a decree that is not one', [{ ...first, decree: 'DS 301' }], 'decree', /./],
    ['a value with cents', [{ ...first, soles: 5500.5 }], 'soles', /./],
  ])('refuses %s, once and in its place', (_reason, values, key, says) => {
    const { error } = UitFileSchema.safeParse({ currencyChange, values });
    expect(error?.issues.map(({ path }) => path)).toEqual([['values', values.length - 1, key]]);
    expect(error?.issues[0]?.message).toMatch(says);
  });
});
