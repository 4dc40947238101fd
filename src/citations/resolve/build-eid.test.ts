import { describe, expect, it } from 'vitest';
import { findMentions } from '../find/find-mentions.ts';
import type { ProvisionStep } from '../find/mention.ts';
import { buildEId, findEId } from './build-eid.ts';

function readPath(words: string): ProvisionStep[] {
  return findMentions(words)[0]?.targets[0]?.path ?? [];
}

const eIdRows: readonly [words: string, eId: string | undefined, why: string][] = [
  ['artículo 33', 'art_33', 'an article'],
  ['artículo 5-A', 'art_5-a', 'an added article'],
  ['artículo único', 'art_unico', 'the only article'],
  ['numeral 33.2 del artículo 33', 'art_33__para_33-2', 'a dotted numeral'],
  ['literal e) del numeral 33.2 del artículo 33', 'art_33__para_33-2__point_e', 'a letter below a numeral'],
  ['inciso 8) del artículo 9', 'art_9__para_8', 'an inciso in digits is a numeral'],
  ['Art. 73° inciso d)', 'art_73__point_d', 'top-down'],
  ['artículo 14.2', 'art_14__para_14-2', 'article and numeral in one'],
  ['numeral 33.2', 'art_33__para_33-2', 'a numeral tells its article'],
  ['artículo II del Título Preliminar', 'tp__art_ii', 'preliminary title'],
  ['Capítulo I del Título III', 'title_iii__chp_i', 'a chapter restarts in each title'],
  ['Anexo N° 03', 'att_3', 'an annex'],
  ['Anexo 12.B-1', 'att_12-b-1', 'an annex with letters'],
  ['segundo literal a) del numeral 20.3 del artículo 20', 'art_20__para_20-3__point_a_2', 'the second of one letter'],
  ['art. 20, num. 20.3, segundo lit. a)', 'art_20__para_20-3__point_a_2', 'the same, shortened'],
  ['2.º literal a) del numeral 20.3', 'art_20__para_20-3__point_a_2', 'an ordinal in digits'],
  ['2do. inciso «a» del numeral 20.3', 'art_20__para_20-3__point_a_2', 'with letters behind'],
  ['primer literal a) del numeral 20.3', 'art_20__para_20-3__point_a', 'the first has no counter'],
  ['segundo inciso 3) del artículo 9', 'art_9__para_3_2', 'an inciso in digits printed twice'],
  ['segundo anexo 2', 'att_2_2', 'an annex printed twice'],
  ['artículo segundo literal b)', 'art_2__point_b', 'the ordinal is that of the article before'],
  ['segundo párrafo del artículo 4', 'art_4', 'a paragraph without number stays in its article'],
  ['Primera Disposición Final', undefined, 'the group of a disposition is not known from its name'],
];

describe('buildEId', () => {
  it.each(eIdRows)('%s → %s (%s)', (words, eId) => {
    expect(buildEId(readPath(words))).toBe(eId);
  });
});

const outline = new Set([
  'main__art_1',
  'art_1',
  'art_3',
  'art_3__para_3-1__point_a',
  'title_ii__chp_i',
  'hcontainer_1__hcontainer_2',
  'art_9__point_4',
  'main__recs_1__rec_3',
  'art_20__para_20-1__point_b',
  'art_20__para_20-3__point_a',
  'art_20__para_20-3__point_a_2',
  'art_20__para_20-3__point_b',
  'art_20__para_20-3__point_b_2',
]);

const outlineRows: readonly [words: string, scopes: string[], eId: string | undefined, why: string][] = [
  ['artículo 1', ['', 'main__'], 'art_1', 'the approved text first'],
  ['artículo 1', ['main__', ''], 'main__art_1', 'the approving text first'],
  ['literal a) del artículo 3', [''], 'art_3__para_3-1__point_a', 'the only such letter, its numeral left out'],
  ['Capítulo I', [''], 'title_ii__chp_i', 'the only such chapter'],
  ['Segunda Disposición Final', [''], 'hcontainer_1__hcontainer_2', 'the only group of dispositions'],
  ['numeral 4 del artículo 9', [''], 'art_9__point_4', 'a numeral kept as a point'],
  ['segundo literal a) del numeral 20.3', [''], 'art_20__para_20-3__point_a_2', 'the second of two'],
  ['literal a) del numeral 20.3', [''], 'art_20__para_20-3__point_a', 'without an ordinal the first'],
  ['tercer literal a) del numeral 20.3', [''], undefined, 'there is no third'],
  ['segundo literal a) del artículo 20', [''], 'art_20__para_20-3__point_a_2', 'all of that letter stand in one place'],
  ['segundo literal b) del artículo 20', [''], undefined, 'the letter stands in two numerals: which is the second?'],
  ['literal a) del numeral 3.2 del artículo 3', [''], undefined, 'that letter of another numeral is not meant'],
  ['literal a) del numeral 1 del artículo 3', [''], 'art_3__para_3-1__point_a', 'a numeral without its article'],
  ['art. 3.2.a)', [''], undefined, 'the same, glued'],
  ['tercer considerando', ['main__', ''], 'main__recs_1__rec_3', 'a recital of the approving part'],
  ['considerando 99', ['main__', ''], undefined, 'no such recital'],
  ['artículo 99', ['', 'main__'], undefined, 'nothing is made up'],
];

describe('findEId', () => {
  it.each(outlineRows)('%s in %j → %s (%s)', (words, scopes, eId) => {
    expect(findEId(readPath(words), outline, scopes)).toBe(eId);
  });
});
