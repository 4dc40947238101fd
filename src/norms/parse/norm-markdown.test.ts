import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitFrontMatter } from '#text';
import { parseNormMarkdown } from './norm-markdown.ts';

describe('parseNormMarkdown', () => {
  it.each([
    ['an address', 'www.segat.gob.pe y a@b.pe', 'www.segat.gob.pe y a@b.pe'],
    ['a tilde', 'de ~5~ a ~~10~~', 'de ~5~ a ~~10~~'],
    ['angle brackets', '<b>x</b> <a@b.pe>', '<b>x</b> <a@b.pe>'],
    ['braces', '{x} y', '{x} y'],
    ['an indented line', '     EL PRESIDENTE', 'EL PRESIDENTE'],
    ['a box of a form', '[ ] Sí', '[ ] Sí'],
  ])('%s is text', (_, source, text) => {
    const [block] = parseNormMarkdown(source);
    expect(block).toMatchObject({ type: 'paragraph', children: [{ type: 'text', value: text }] });
  });

  it.each(['> ', '1. ', '- > ', '* '])('thousands of «%s» in a line are text, and read at once', (mark) => {
    const [block, ...others] = parseNormMarkdown(`${mark.repeat(5000)}a`);
    expect([block?.type, others]).toEqual(['paragraph', []]);
    expect(parseNormMarkdown(`${mark.repeat(5)}a`)[0]?.type).not.toBe('paragraph');
  });

  it('a bar inside a paragraph makes no table', () => {
    expect(parseNormMarkdown('A | B\n--- | ---').map(({ type }) => type)).toEqual(['paragraph']);
  });

  const line = fc.constantFrom(
    ...[
      '# A',
      '## B',
      '#',
      '#### Artículo 1.-',
      '#no',
      ' # D',
      'texto',
      '',
      '',
      '- a',
      '  - b',
      '1. c',
      '> cita',
      '| a |',
    ],
    ...[
      '| --- |',
      '\ttexto',
      '    x',
      '---',
      '===',
      '[^1]',
      '[^1]: nota',
      '    más',
      'fin\\',
      '**a',
      'b**',
      '`a',
      '<b>',
    ],
  );

  it('read in parts, a text gives the same blocks at the same places', () => {
    const lines = fc.array(line, { maxLength: 30 });
    fc.assert(
      fc.property(lines, fc.constantFrom('\n', '\r\n', '\r'), (parts, lineEnd) => {
        const source = parts.filter((part) => !part.startsWith('[^1]')).join(lineEnd);
        const cuts = [...source.matchAll(/(?<=[\r\n])#{1,6}(?=[ \t\r\n])/g)].map(({ index }) => index);
        expect(parseNormMarkdown(source, cuts)).toEqual(parseNormMarkdown(source, []));
      }),
      { numRuns: 1000 },
    );
  });

  it.each(['om-011-2012-mpt', 'da-002-2016-mpc'])('so does %s, notes included', (id) => {
    const source = splitFrontMatter(readFileSync(`content/norms/${id}.mdx`, 'utf8'))?.body ?? '';
    expect(parseNormMarkdown(source)).toEqual(parseNormMarkdown(source, []));
  });

  it.each([
    ['a note far from its mark', (filler: string) => `Uno[^1].\n\n${filler}\n\n[^1]: Nota`],
    ['code that no one closes', (filler: string) => `\`\`\`\n\n${filler}`],
    ['a definition', (filler: string) => `${filler}\n\n[a]\n\n# B\n\n[a]: /x`],
  ])('%s is read as in one', (_, write) => {
    const source = write('#### Artículo 1.-\n\nTexto del artículo.\n\n'.repeat(1000));
    expect(parseNormMarkdown(source)).toEqual(parseNormMarkdown(source, []));
  });
});
