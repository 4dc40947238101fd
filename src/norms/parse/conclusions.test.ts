import { expect, it } from 'vitest';
import { describeText } from '../tree/describe-tree.fixture.ts';

const begin = ['#### Artículo 1.- Uno', 'Uno.', 'Regístrese.', 'EL ALCALDE'];
const tree = [
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
  expect(describeText(...begin, ...blocks)).toEqual([...tree, ...after]);
});

it('a heading that names nothing stays in them', () => {
  expect(describeText(...begin, '### Firmas', 'Rúbrica')).toEqual([
    ...tree,
    '  division conclusions__dvs_1 Firmas',
    '    "Rúbrica"',
  ]);
});
