import { describe, expect, it } from 'vitest';
import { describeText } from '../tree/describe-tree.fixture.ts';

type Row = [reason: string, blocks: string[], tree: string[]];

const end = ['DECRETA:', '#### ARTÍCULO PRIMERO.-', 'Aprobar.'];

describe('recitals and formulas', () => {
  it.each<Row>([
    [
      'vistos, considerandos, decreto, article, closing formula and signatures',
      [
        'DECRETO N° 1',
        'VISTOS: el informe; y',
        'CONSIDERANDO:',
        'Que, uno;',
        'Que dos;',
        ...end,
        'REGÍSTRESE Y COMUNÍQUESE.',
        'ALCALDE',
      ],
      [
        'preamble preamble',
        '  "DECRETO N° 1"',
        '  "VISTOS: el informe; y"',
        '  recitals recs_1 CONSIDERANDO:',
        '    recital recs_1__rec_1',
        '      "Que, uno;"',
        '    recital recs_1__rec_2',
        '      "Que dos;"',
        '  "DECRETA:"',
        'article art_1 «ARTÍCULO PRIMERO.-»',
        '  "Aprobar."',
        'conclusions conclusions',
        '  "REGÍSTRESE Y COMUNÍQUESE."',
        '  "ALCALDE"',
      ],
    ],
    [
      'a considerando that begins behind its heading, and powers that are no recital',
      [
        'CONSIDERANDO: Que, uno;',
        'Que, dos;',
        'De conformidad con la Ley N° 27972;',
        'SE RESUELVE:',
        '#### Artículo 1.-',
      ],
      [
        'preamble preamble',
        '  recitals recs_1',
        '    recital recs_1__rec_1',
        '      "CONSIDERANDO: Que, uno;"',
        '    recital recs_1__rec_2',
        '      "Que, dos;"',
        '  "De conformidad con la Ley N° 27972;"',
        '  "SE RESUELVE:"',
        'article art_1 «Artículo 1.-»',
      ],
    ],
    [
      'a heading may say CONSIDERANDO; what a recital lists is its own',
      ['## CONSIDERANDO', 'Que, uno:', '- a) Letra', '## DISPOSICIONES', '#### Artículo 1.-'],
      [
        'recitals recs_1 CONSIDERANDO',
        '  recital recs_1__rec_1',
        '    "Que, uno:"',
        '    point recs_1__rec_1__point_a «a)»',
        '      "Letra"',
        'dispositions hcontainer_1 DISPOSICIONES',
        '  article art_1 «Artículo 1.-»',
      ],
    ],
    [
      'notes at the end of the recitals belong to all of them',
      ['CONSIDERANDO:', 'Que, 257[^1] toneladas;', '[^1]: FUENTE: Registro', ...end],
      [
        'preamble preamble',
        '  recitals recs_1 CONSIDERANDO:',
        '    recital recs_1__rec_1',
        '      "Que, 257 toneladas;"',
        '    note recs_1__fn_1 "FUENTE: Registro"',
        '  "DECRETA:"',
        'article art_1 «ARTÍCULO PRIMERO.-»',
        '  "Aprobar."',
      ],
    ],
    [
      'an article that begins like a closing formula is no closing',
      ['#### ARTÍCULO PRIMERO.-', 'PUBLÍQUESE la ordenanza.', 'POR TANTO, MANDO SE REGISTRE.'],
      [
        'article art_1 «ARTÍCULO PRIMERO.-»',
        '  "PUBLÍQUESE la ordenanza."',
        'conclusions conclusions',
        '  "POR TANTO, MANDO SE REGISTRE."',
      ],
    ],
    [
      'the closing formula ends dispositions too',
      ['## DISPOSICIONES FINALES', 'Primera.- Uno', 'Dado en Trujillo, a los dos días.', 'Segunda firma.- No es otra'],
      [
        'dispositions hcontainer_1 DISPOSICIONES FINALES',
        '  disposition hcontainer_1__hcontainer_1 «Primera.-»',
        '    "Uno"',
        'conclusions conclusions',
        '  "Dado en Trujillo, a los dos días."',
        '  "Segunda firma.- No es otra"',
      ],
    ],
  ])('%s', (_, blocks, tree) => {
    expect(describeText(...blocks)).toEqual(tree);
  });
});

/** A norm as far as its closing words. */
const begin = ['#### Artículo 1.- Uno', 'Uno.', 'Regístrese.', 'EL ALCALDE'];
const begun = [
  'article art_1 «Artículo 1.-» Uno',
  '  "Uno."',
  'conclusions conclusions',
  '  "Regístrese."',
  '  "EL ALCALDE"',
];

it.each<[reason: string, blocks: string[], after: string[]]>([
  ['an article', ['#### Artículo 2.- Dos', 'Dos.'], ['article art_2 «Artículo 2.-» Dos', '  "Dos."']],
  ['an article in a plain paragraph', ['Artículo 2.- Dos'], ['article art_2 «Artículo 2.-»', '  "Dos"']],
  [
    'a chapter',
    ['### CAPÍTULO II', '#### Artículo 2.- Dos'],
    ['chapter chp_ii «CAPÍTULO II»', '  article art_2 «Artículo 2.-» Dos'],
  ],
  [
    'dispositions',
    ['## DISPOSICIONES FINALES', 'PRIMERA.- Dos'],
    [
      'dispositions hcontainer_1 DISPOSICIONES FINALES',
      '  disposition hcontainer_1__hcontainer_1 «PRIMERA.-»',
      '    "Dos"',
    ],
  ],
])('%s behind the closing words stands beside them', (_reason, blocks, after) => {
  expect(describeText(...begin, ...blocks)).toEqual([...begun, ...after]);
});

it('a heading that names nothing stays in them', () => {
  expect(describeText(...begin, '### Firmas', 'Rúbrica')).toEqual([
    ...begun,
    '  division conclusions__dvs_1 Firmas',
    '    "Rúbrica"',
  ]);
});
