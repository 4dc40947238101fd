import { describe, expect, it } from 'vitest';
import { splitFrontMatter } from './front-matter.ts';

describe('splitFrontMatter', () => {
  it.each([
    ['---\nid: a\n---\nUno\n', { yaml: 'id: a', body: 'Uno\n', bodyLine: 4 }, 'plain'],
    ['---\r\nid: a\r\n---\r\nUno', { yaml: 'id: a', body: 'Uno', bodyLine: 4 }, 'lines that end as on Windows'],
    ['---\na: 1\nb: 2\n---  \n\nUno', { yaml: 'a: 1\nb: 2', body: '\nUno', bodyLine: 5 }, 'spaces behind the fence'],
    ['---\na: 1\n---', { yaml: 'a: 1', body: '', bodyLine: 3 }, 'no body, no end of line'],
    ['---\na: 1\n---\nx\n---\ny', { yaml: 'a: 1', body: 'x\n---\ny', bodyLine: 4 }, 'a rule in the body is no fence'],
    [
      '---\na: |\n  ---x\n---\ny',
      { yaml: 'a: |\n  ---x', body: 'y', bodyLine: 4 + 1 },
      'only a line of its own closes',
    ],
  ])('%j: %s', (text, expected) => {
    expect(splitFrontMatter(text)).toEqual({ firstLine: 2, ...expected });
  });

  it.each([
    ['Uno', 'text alone'],
    ['\n---\na: 1\n---\n', 'not on the first line'],
    ['---\na: 1\n', 'never closed'],
    ['---\na: 1\n---b\n', 'the fence goes on'],
    ['', 'empty'],
  ])('%j has none: %s', (text) => {
    expect(splitFrontMatter(text)).toBeUndefined();
  });
});
