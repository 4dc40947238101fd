import { describe, expect, test } from 'vitest';
import { listParsedTexts, walkProvisions } from '#norms';
import { readQuoted } from './quotation.fixture.ts';

const trujillo = readQuoted('om-011-2012-mpt');
const cusco = readQuoted('da-002-2016-mpc');
const chimbote = readQuoted('tupa-2025-mdnch');

test.for([
  [
    trujillo,
    'art_33__para_33-2__point_e',
    'literal e) del numeral 33.2 del artículo 33',
    'art. 33, num. 33.2, lit. e)',
  ],
  [trujillo, 'art_33', 'artículo 33', 'art. 33'],
  [trujillo, 'art_4__point_i', 'literal i) del artículo 4', 'art. 4, lit. i)'],
  [
    trujillo,
    'art_10__para_10-2__point_a__point_i',
    'numeral i) del literal a) del numeral 10.2 del artículo 10',
    'art. 10, num. 10.2, lit. a), num. i)',
  ],
  [
    cusco,
    'art_6__para_6-2__point_a_2',
    'segundo literal a) del numeral 6.2 del artículo 6',
    'art. 6, num. 6.2, segundo lit. a)',
  ],
  [cusco, 'art_7__para_7-3__item_2', 'viñeta 2 del numeral 7.3 del artículo 7', 'art. 7, num. 7.3, viñeta 2'],
  [trujillo, 'main__art_1', 'artículo primero de la parte aprobatoria', 'parte aprobatoria, art. primero'],
  [
    trujillo,
    'hcontainer_1__hcontainer_1',
    'Primera Disposición Final y Transitoria',
    'Primera Disp. Final y Transitoria',
  ],
  [trujillo, 'hcontainer_1', 'Disposiciones Finales y Transitorias', 'Disposiciones Finales y Transitorias'],
  [trujillo, 'att_7__dvs_1__point_1', 'numeral 1 del anexo 7', 'anexo 7, num. 1'],
  [trujillo, 'att_12-c_2', 'segundo anexo 12 C', 'segundo anexo 12 C'],
  [cusco, 'main__recs_1__rec_1', 'considerando 1', 'cons. 1'],
  [trujillo, 'title_iii__chp_iv', 'capítulo IV del título III', 'tít. III, cap. IV'],
  [
    chimbote,
    'proc_pa4070c682__requisitos__point_2',
    'numeral 2 de la parte «Requisitos» del procedimiento PA4070C682',
    'proc. PA4070C682, «Requisitos», num. 2',
  ],
] as const)(
  '%#: «%s» is cited from the narrowest part up, and in short from the widest down',
  ([text, eId, ...said]) => {
    expect(text.places[eId]?.slice(0, 2)).toEqual(said);
  },
);

test.for([
  ['art_1', 'Reglamento', 'Reglamento, art. 1', 'the ordinance has an article 1 of its own'],
  ['art_33', undefined, 'art. 33', 'no other article 33'],
  ['main__art_1', undefined, 'parte aprobatoria, art. primero', 'its own'],
] as const)('%s is within %s: «%s» (%s)', ([eId, within, short]) => {
  const [, said, , found] = trujillo.places[eId] ?? [];
  expect([found, said]).toEqual([within, short]);
});

test.for(['main__preamble', 'conclusions', 'att_1__dvs_1'])('%s has no name of its own to be cited by', (eId) => {
  expect(trujillo.places[eId]).toBeUndefined();
});

describe.each([...listParsedTexts()])('%s', (id, { tree }) => {
  const { places } = readQuoted(id);

  test('no two provisions are cited alike', () => {
    const words = Object.values(places).map(([said]) => said);
    expect(words.filter((each, index) => words.indexOf(each) !== index)).toEqual([]);
  });

  test('every article, numeral, letter, annex and procedure can be cited', () => {
    const kinds = ['article', 'paragraph', 'point', 'item', 'disposition', 'attachment', 'procedure', 'recital'];
    const missing = [...walkProvisions(tree.children)].filter(({ kind, eId }) => kinds.includes(kind) && !places[eId]);
    expect(missing.map(({ eId }) => eId)).toEqual([]);
  });
});
