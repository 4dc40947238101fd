import { describe, expect, test } from 'vitest';
import type { NormRecord, OutlineItem } from '#norms';
import { findAround, formatCitedPath, formatPlaceName, formatPlacePath } from './find-place.ts';
import type { NormEntry } from './library.ts';

const outline: OutlineItem[] = [
  { eId: 'main__recs_1', kind: 'recitals' },
  { eId: 'main__recs_1__rec_3', kind: 'recital' },
  { eId: 'title_i', kind: 'title', marker: 'TITULO I' },
  { eId: 'art_33', kind: 'article', marker: 'ARTICULO 33°.-', num: '33', page: 'art_33' },
  { eId: 'art_33__para_33-2', kind: 'paragraph', marker: '33.2', num: '33-2', page: 'art_33' },
  { eId: 'art_33__para_33-2__point_e', kind: 'point', marker: 'e.', num: 'e', page: 'art_33' },
  { eId: 'art_33__para_33-2__item_1', kind: 'item', marker: '-', page: 'art_33' },
  { eId: 'att_12-b', kind: 'attachment', marker: 'ANEXO 12 B', num: '12-b', page: 'att_12-b' },
  { eId: 'att_12-b-1', kind: 'attachment', marker: 'ANEXO 12. B-1', num: '12-b-1', page: 'att_12-b' },
  { eId: 'proc_pa1', kind: 'procedure', marker: 'Denominación', num: 'pa1', heading: 'INSCRIPCION', page: 'proc_pa1' },
  { eId: 'proc_pa1__requisitos', kind: 'form-part', heading: 'Requisitos', page: 'proc_pa1' },
  { eId: 'proc_pa1__requisitos__point_4', kind: 'point', marker: '4.-', num: '4', page: 'proc_pa1' },
  { eId: 'proc_pa1__requisitos__notas', kind: 'form-part', heading: 'Notas:', page: 'proc_pa1' },
  { eId: 'proc_pa1__requisitos__notas__point_3_2', kind: 'point', marker: '3.-', num: '3', page: 'proc_pa1' },
  { eId: 'proc_pa1__plazo', kind: 'form-part', heading: 'Plazo de atención', page: 'proc_pa1' },
];
const record = { id: 'om-011-2012-mpt' } as NormRecord;
const entry: NormEntry = {
  record,
  hasText: true,
  citedByCount: 0,
  text: { frontMatter: {} as NonNullable<NormEntry['text']>['frontMatter'], outline, digest: '' },
};

describe('places in a text', () => {
  test.for([
    ['art_33', '/normas/om-011-2012-mpt/art_33/', 'Artículo 33', 'an article has its own page'],
    [
      'art_33__para_33-2__point_e',
      '/normas/om-011-2012-mpt/art_33/#art_33__para_33-2__point_e',
      'Artículo 33, numeral 33.2, literal e',
      'a literal is a place on it',
    ],
    [
      'art_33__para_33-2__item_1',
      '/normas/om-011-2012-mpt/art_33/#art_33__para_33-2__item_1',
      'Artículo 33, numeral 33.2, viñeta 1',
      'a dash goes by its place in the list',
    ],
    [
      'art_33__table_1__tr_4',
      '/normas/om-011-2012-mpt/art_33/#art_33__table_1__tr_4',
      'Artículo 33, cuadro, fila 4',
      'a row is not in the outline: it is counted, heading included',
    ],
    [
      'main__recs_1__rec_3',
      '/normas/om-011-2012-mpt/#main__recs_1__rec_3',
      'Considerando 3',
      'a recital stands in the whole text only',
    ],
    [
      'att_12-b-1__table_1__tr_2',
      '/normas/om-011-2012-mpt/att_12-b/#att_12-b-1__table_1__tr_2',
      'Anexo 12 B 1, cuadro, fila 2',
      'a sub-annex stands on the page of its annex',
    ],
    [
      'att_12-b__table_1_3__tr_2',
      '/normas/om-011-2012-mpt/att_12-b/#att_12-b__table_1_3__tr_2',
      'Anexo 12 B, tercer cuadro, fila 2',
      'one of several tables of an annex',
    ],
    [
      'att_12-b__table_1_7__tr_2',
      '/normas/om-011-2012-mpt/att_12-b/#att_12-b__table_1_7__tr_2',
      'Anexo 12 B, séptimo cuadro, fila 2',
      'as many as an annex may have',
    ],
    [
      'att_12-b__dvs_3__table_1_2__tr_2',
      '/normas/om-011-2012-mpt/att_12-b/#att_12-b__dvs_3__table_1_2__tr_2',
      'Anexo 12 B, cuadro, fila 2',
      'the second table of a part is not the second of the annex',
    ],
    ['proc_pa1', '/normas/om-011-2012-mpt/proc_pa1/', 'Procedimiento PA1', 'a procedure goes by its code'],
    [
      'proc_pa1__plazo',
      '/normas/om-011-2012-mpt/proc_pa1/#proc_pa1__plazo',
      'Procedimiento PA1, plazo de atención',
      'a box by its title',
    ],
    [
      'proc_pa1__requisitos__point_4',
      '/normas/om-011-2012-mpt/proc_pa1/#proc_pa1__requisitos__point_4',
      'Procedimiento PA1, requisito 4',
      'what its numbers count is said once',
    ],
    [
      'proc_pa1__requisitos__notas__point_3_2',
      '/normas/om-011-2012-mpt/proc_pa1/#proc_pa1__requisitos__notas__point_3_2',
      'Procedimiento PA1, nota 3 (la 2.ª con ese número)',
      'the second note with one number says so',
    ],
    ['art_99', '/normas/om-011-2012-mpt/', 'Ver el pasaje', 'an unknown place leads to the norm'],
  ] as const)('%s → %s', ([eId, path, name]) => {
    expect(formatPlacePath(entry, eId)).toBe(path);
    expect(formatPlaceName(entry, eId)).toBe(name);
  });

  test('finds the nearest provision around a place', () => {
    expect(findAround(outline, 'art_33__para_33-2__point_e__point_i')?.eId).toBe('art_33__para_33-2__point_e');
    expect(findAround(outline, '')).toBeUndefined();
  });
});

test.for([
  ['art_7__para_7-8', 'artículo 7, numeral 7.8', 'numeral of an article'],
  ['art_73__point_d', 'artículo 73, literal d', 'literal keeps its case'],
  ['tp__art_ii', 'título preliminar, artículo II', 'preliminary title'],
  ['art_5__point_enie', 'artículo 5, literal ñ', 'the letter an eId cannot have'],
  ['att_12-b', 'anexo 12-B', 'annex'],
  ['hcontainer_1__hcontainer_6', 'disposición 1, disposición 6', 'final provision'],
] as const)('%s is called %s', ([eId, name]) => {
  expect(formatCitedPath(eId)).toBe(name);
});
