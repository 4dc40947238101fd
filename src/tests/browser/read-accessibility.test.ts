import { describe, expect, test } from 'vitest';
import { listUntold, type ToldNode } from './read-accessibility.ts';

const main: ToldNode = { role: 'main', name: '' };

describe('what a page does not tell', () => {
  test.for<[reason: string, nodes: ToldNode[], untold: string[]]>([
    ['all is told', [main, { role: 'link', name: 'Inicio' }], []],
    ['a button without a name', [main, { role: 'button', name: '' }], ['button: no name']],
    ['a picture without words', [main, { role: 'img', name: '' }], ['img: no name']],
    ['a paragraph needs none', [main, { role: 'paragraph', name: '' }], []],
    [
      'two parts that sound alike',
      [main, { role: 'navigation', name: 'Partes' }, { role: 'navigation', name: 'Partes' }],
      ['navigation «Partes»: twice'],
    ],
    ['parts with names of their own', [main, { role: 'navigation', name: 'A' }, { role: 'navigation', name: 'B' }], []],
    ['no main part', [], ['0 main parts']],
    ['two main parts', [main, { role: 'main', name: 'Otra' }], ['2 main parts']],
  ])('%s', ([, nodes, untold]) => {
    expect(listUntold(nodes)).toEqual(untold);
  });
});
