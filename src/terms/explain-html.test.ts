import { expect, test } from 'vitest';
import { explainHtml } from './explain-html.ts';
import type { Term } from './term.schema.ts';

const terms: Term[] = [
  { id: 'uit', term: 'UIT', forms: ['UIT'], says: 'x' },
  { id: 'segat', term: 'SEGAT', forms: ['SEGAT'], says: 'x' },
];
const link = (id: string, words: string): string =>
  `<a class="term" href="#palabra-${id}" id="donde-${id}">${words}</a>`;

test.for([
  ['<p>La UIT y la UIT.</p>', `<p>La ${link('uit', 'UIT')} y la UIT.</p>`, ['uit'], 'the first only'],
  [
    '<p>UIT</p><p>UIT, SEGAT</p>',
    `<p>${link('uit', 'UIT')}</p><p>UIT, ${link('segat', 'SEGAT')}</p>`,
    ['uit', 'segat'],
    'once in the whole piece',
  ],
  [
    '<p><a href="/x/">UIT</a> UIT</p>',
    `<p><a href="/x/">UIT</a> ${link('uit', 'UIT')}</p>`,
    ['uit'],
    'never in a link',
  ],
  ['<button>UIT</button><legend>UIT</legend><summary>UIT</summary>', undefined, [], 'never in what is pressed'],
  ['<div class="asks"><label>UIT</label></div>', undefined, [], 'nor in an answer to be tapped'],
  ['<label><span>UIT</span></label>', undefined, [], 'nor in what is ticked: a link there ticks nothing'],
  [
    '<label>UIT y UIT</label><p class="x" data-explains="UIT, SEGAT"></p><p>UIT</p>',
    `<label>UIT y UIT</label><p class="x">Qué quiere decir: ${link('uit', 'UIT')}, ${link('segat', 'SEGAT')}</p><p>UIT</p>`,
    ['uit', 'segat'],
    'the words of a label are explained beside it',
  ],
  [
    '<p>UIT</p><label>UIT</label><p data-explains="UIT"></p><p>SEGAT</p>',
    `<p>${link('uit', 'UIT')}</p><label>UIT</label><p>${link('segat', 'SEGAT')}</p>`,
    ['uit', 'segat'],
    'no line where nothing is left to explain',
  ],
  ['<b class="sr">UIT</b><script>UIT</script>', undefined, [], 'nor where nobody sees it'],
  ['<p data-official="">UIT</p>', undefined, [], 'nor in words of a norm'],
  ['<svg viewBox="0 0 1 1"><text>UIT</text></svg>', undefined, [], 'nor in a drawing, which stays as it is'],
  ['<my-tool data-x="{&#x22;a&#x22;:1}"><p>1 &#x3C; 2</p></my-tool>', undefined, [], 'attributes and signs stay'],
] as const)('%s (%#)', ([html, expected, used]) => {
  const explained = explainHtml(html, terms);
  expect(explained.html).toBe(expected ?? html);
  expect(explained.used.map(({ id }) => id)).toEqual(used);
});

test('paper has the words of the first layer and of what is printed beside it, or all where there are no layers', () => {
  const layers = '<div data-first-layer=""><p>UIT</p></div><p>SEGAT</p>';
  expect([...explainHtml(layers, terms).printed]).toEqual(['uit']);
  expect([...explainHtml(layers.replace('<p>UIT</p>', '<p data-explains="UIT"></p>'), terms).printed]).toEqual(['uit']);
  const besides = layers.replace('<p>SEGAT', '<p data-on-paper="">SEGAT');
  expect([...explainHtml(besides, terms).printed]).toEqual(['uit', 'segat']);
  expect([...explainHtml('<p>UIT, SEGAT</p>', terms).printed]).toEqual(['uit', 'segat']);
});
