import { expect, it } from 'vitest';
import { describeText } from '../tree/describe-tree.fixture.ts';

it.each<[reason: string, blocks: string[], tree: string[]]>([
  [
    'a title that is called so holds a group of them',
    ['## TÍTULO V\n## DISPOSICIONES COMPLEMENTARIAS', 'PRIMERA.- Uno', '## DISPOSICIÓN FINAL', 'ÚNICA.- Dos'],
    [
      'title title_v «TÍTULO V» DISPOSICIONES COMPLEMENTARIAS',
      '  dispositions hcontainer_1',
      '    disposition hcontainer_1__hcontainer_1 «PRIMERA.-»',
      '      "Uno"',
      'dispositions hcontainer_2 DISPOSICIÓN FINAL',
      '  disposition hcontainer_2__hcontainer_unica «ÚNICA.-»',
      '    "Dos"',
    ],
  ],
  [
    'in such a title with articles they stay text',
    ['## TÍTULO V\n## DISPOSICIONES GENERALES', '#### Artículo 1.-', 'PRIMERA.- Uno'],
    ['title title_v «TÍTULO V» DISPOSICIONES GENERALES', '  article art_1 «Artículo 1.-»', '    "PRIMERA.- Uno"'],
  ],
  [
    'a chapter behind them stands beside them',
    ['## DISPOSICIONES GENERALES', 'PRIMERA.- Uno', '### CAPÍTULO I', '#### Artículo 1.-'],
    [
      'dispositions hcontainer_1 DISPOSICIONES GENERALES',
      '  disposition hcontainer_1__hcontainer_1 «PRIMERA.-»',
      '    "Uno"',
      'chapter chp_i «CAPÍTULO I»',
      '  article art_1 «Artículo 1.-»',
    ],
  ],
])('%s', (_reason, blocks, tree) => {
  expect(describeText(...blocks)).toEqual(tree);
});
