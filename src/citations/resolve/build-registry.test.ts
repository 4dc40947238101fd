import { describe, expect, it } from 'vitest';
import { buildNorm, buildTestRegistry } from '../citation-fixtures.ts';
import { parseNormNumber } from '../find/parse-norm-number.ts';
import { buildCitationRegistry } from './build-registry.ts';

const registry = buildTestRegistry();

const yearRows: readonly [year: number | null, ids: string[], why: string][] = [
  [2020, ['ds-019-2017-vivienda'], 'before it was replaced'],
  [2025, ['ds-009-2024-vivienda'], 'after it was replaced'],
  [null, ['ds-009-2024-vivienda'], 'year unknown: the one that stands'],
  [2016, [], 'before there was one'],
];

describe('buildCitationRegistry', () => {
  it.each([
    ['decreto-supremo', '5-2010-minam', ['ds-005-2010-minam'], 'any spelling of the number'],
    ['decreto-supremo', '005-2010-MINSA', [], 'another office'],
    ['dl', '1280', ['dleg-1280'], 'D.L. with four digits'],
    ['ordenanza-municipal', '012-2007-MPT', ['om-012-2007-mpt'], 'an ordinance, whoever asks'],
  ])('finds %s %s → %j (%s)', (type, printed, ids) => {
    const number = parseNormNumber(printed);
    expect(number && registry.findByNumber(type, number)).toEqual(ids);
  });

  it.each([
    ['resolucion', '191-2016-MINAM', ['rm-191-2016-minam'], 'the general word'],
    ['decreto-supremo', '5-2010', ['ds-005-2010-minam'], 'no office'],
    ['decreto-supremo', '5-2011', [], 'another year'],
  ])('finds part of %s %s → %j (%s)', (type, printed, ids) => {
    const norms = [
      buildNorm('rm-191-2016-minam', 'resolucion-ministerial', '191-2016-MINAM'),
      buildNorm('ds-005-2010-minam', 'decreto-supremo', '005-2010-MINAM'),
    ];
    const small = buildCitationRegistry({ norms, issuers: [], errata: [], outlines: new Map() });
    const number = parseNormNumber(printed);
    expect(number && small.findByPart(type, number)).toEqual(ids);
  });

  it.each(yearRows)('finds the regulation as of %s → %j (%s)', (year, ids) => {
    expect(registry.findDerived('reglamento', 'dleg-1280', year)).toEqual(ids);
  });

  it('matches names in any case and with any blank, the longest first', () => {
    const text = 'ley general  de residuos solidos y mas';
    expect(registry.names.match(text, 0)).toEqual({
      end: 'ley general  de residuos solidos'.length,
      ids: ['ley-27314'],
    });
    expect(registry.names.match('ley general de pesca', 0)).toBeUndefined();
  });
});
