import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseExcerpt } from './excerpt.ts';

describe('parseExcerpt', () => {
  it('tells found words from the rest', () => {
    expect(parseExcerpt('el <mark>carnet</mark> del reciclador')).toEqual([
      { text: 'el ', found: false },
      { text: 'carnet', found: true },
      { text: ' del reciclador', found: false },
    ]);
  });

  const hostile: [excerpt: string, text: string, why: string][] = [
    ['<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>', 'other tags stay text'],
    ['<mark><b>x</b></mark>', '<b>x</b>', 'tags inside a mark stay text'],
    ['a &lt;script&gt; b', 'a <script> b', 'escaped tags read as printed'],
    ['&amp;lt;', '&lt;', 'decoded once, not twice'],
    ['<mark>sin cierre', '<mark>sin cierre', 'an open mark stays text'],
    ['&nosuch; &', '&nosuch; &', 'unknown entities stay'],
  ];

  it.each(hostile)('%s → %s (%s)', (excerpt, text) => {
    expect(
      parseExcerpt(excerpt)
        .map((part) => part.text)
        .join(''),
    ).toBe(text);
  });

  it('keeps every character of plain text', () => {
    fc.assert(
      fc.property(
        fc.string().filter((text) => !/[&<]/.test(text)),
        (text) => {
          expect(
            parseExcerpt(text)
              .map((part) => part.text)
              .join(''),
          ).toBe(text);
        },
      ),
    );
  });
});
