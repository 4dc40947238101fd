import { describe, expect, test } from 'vitest';
import type { NormEntry } from '#library';
import type { NormRecord, OutlineItem } from '#norms';
import { buildSourceLinker } from './source-link.ts';

const outline: OutlineItem[] = [
  { eId: 'art_16', kind: 'article', num: '16', page: 'art_16' },
  { eId: 'art_16__point_b', kind: 'point', marker: 'b.', num: 'b', page: 'art_16' },
  { eId: 'art_33', kind: 'article', num: '33', page: 'art_33' },
  { eId: 'art_33__para_33-2', kind: 'paragraph', marker: '33.2', num: '33-2', page: 'art_33' },
  { eId: 'art_33__para_33-2__point_e', kind: 'point', marker: 'e.', num: 'e', page: 'art_33' },
  { eId: 'hcontainer_1', kind: 'dispositions', heading: 'DISPOSICIONES FINALES', page: 'hcontainer_1' },
  { eId: 'body', kind: 'title', heading: 'Texto Único de Procedimientos', page: 'body' },
  { eId: 'att_12-b', kind: 'attachment', num: '12-b', page: 'att_12-b' },
  { eId: 'proc_pa1', kind: 'procedure', num: 'pa1', heading: 'INSCRIPCION', page: 'proc_pa1' },
  { eId: 'proc_pa1__plazo', kind: 'form-part', heading: 'Plazo de atención', page: 'proc_pa1' },
];
const frontMatter = {} as NonNullable<NormEntry['text']>['frontMatter'];
const ordinance: NormEntry = {
  record: {
    id: 'om-011-2012-mpt',
    type: 'ordenanza-municipal',
    number: '011-2012-MPT',
    canonical: 'Ordenanza Municipal N° 011-2012-MPT',
  } as NormRecord,
  hasText: true,
  citedByCount: 0,
  text: { frontMatter, outline, digest: '' },
};
const act: NormEntry = {
  record: {
    id: 'ds-004-2019-jus',
    type: 'decreto-supremo',
    number: '004-2019-JUS',
    canonical: 'Decreto Supremo N° 004-2019-JUS',
  } as NormRecord,
  hasText: false,
  citedByCount: 0,
};
const link = buildSourceLinker({ find: (id) => [ordinance, act].find(({ record }) => record.id === id) });
const om = 'OM N°\u00a0011-2012-MPT';
const ds = 'DS N°\u00a0004-2019-JUS';

describe('a source as a link', () => {
  test.for([
    {
      source: { norm: 'om-011-2012-mpt', eId: 'art_33__para_33-2__point_e' },
      expected: {
        href: '/normas/om-011-2012-mpt/art_33/#art_33__para_33-2__point_e',
        place: 'Artículo 33, numeral 33.2, literal e',
        label: `${om}, artículo 33, numeral 33.2, literal e`,
        short: '33.2\u00a0e',
      },
      reason: 'a numeral names its article already',
    },
    {
      source: { norm: 'om-011-2012-mpt', eId: 'proc_pa1__plazo' },
      expected: { place: 'Procedimiento PA1, plazo de atención', short: 'PA1, plazo de atención' },
      reason: 'the code of a procedure needs no word before it',
    },
    {
      source: { norm: 'om-011-2012-mpt', eId: 'body' },
      expected: { label: `${om}, Texto Único de Procedimientos`, short: 'Texto Único de Procedimientos' },
      reason: 'a heading that is a name keeps its capitals',
    },
    {
      source: { norm: 'om-011-2012-mpt', eId: 'art_16__point_b' },
      expected: { place: 'Artículo 16, literal b', short: 'art.\u00a016\u00a0b' },
      reason: 'a literal alone says nothing',
    },
    {
      source: { norm: 'om-011-2012-mpt', eId: 'att_12-b__table_1__tr_4' },
      expected: { place: 'Anexo 12 B, cuadro, fila 4', short: 'anexo 12 B, cuadro, fila 4' },
      reason: 'a row goes by its table',
    },
    {
      source: { norm: 'om-011-2012-mpt', eId: 'hcontainer_1' },
      expected: { place: 'DISPOSICIONES FINALES', short: 'DISPOSICIONES FINALES' },
      reason: 'a name printed in capitals keeps them',
    },
    {
      source: { norm: 'ds-004-2019-jus', eId: 'art_145__para_145-1' },
      expected: { href: '/normas/ds-004-2019-jus/', label: `${ds}, artículo 145, numeral 145.1`, short: '145.1' },
      reason: 'without text the link leads to the card',
    },
    {
      source: { norm: 'ds-004-2019-jus' },
      expected: { place: '', label: ds, short: ds },
      reason: 'the whole norm is meant',
    },
  ])('$reason', ({ source, expected }) => {
    expect(link(source)).toMatchObject(expected);
  });

  test.for([
    ['art_999', 'an article that is not there'],
    ['art_33__para_33-9', 'a numeral that is not there, of an article that is'],
    ['art_33__para_33-2__point_z', 'a literal that is not there'],
    ['att_12-b__para_1', 'a numeral of an annex without numerals'],
  ])('the unknown place %s stops the build: %s', ([eId = '']) => {
    expect(() => link({ norm: 'om-011-2012-mpt', eId })).toThrow(eId);
  });

  test('an unknown norm stops the build', () => {
    expect(() => link({ norm: 'ley-1' })).toThrow('ley-1');
  });
});
