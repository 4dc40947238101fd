import { expect, test } from 'vitest';
import { listOwnBlocks } from './list-own-blocks.ts';

const layer = (html: string): string => `<main><div data-first-layer>${html}</div><p>Segunda capa</p></main>`;

test.for([
  [layer('<p>Uno <b>dos</b>.</p><ul><li>Tres</li></ul>'), ['Uno dos.', 'Tres'], 'blocks of the first layer alone'],
  [
    layer('<dl><div><dt>Pagas</dt><dd>S/ 1 <small>en 2026</small></dd></div></dl>'),
    ['Pagas', 'S/ 1', 'en 2026'],
    'lists of terms',
  ],
  [layer('<details><summary>Más</summary><p>Oculto</p></details>'), ['Más'], 'what is folded is not met first'],
  [layer('<p><span class="sr">Se oye</span>Se ve</p><svg><text>x</text></svg>'), ['Se ve'], 'nor what is only heard'],
  ['<main><p>Nada</p></main>', undefined, 'a page without layers'],
] as const)('%#: %s', ([html, blocks]) => {
  expect(listOwnBlocks(html)).toEqual(blocks);
});
