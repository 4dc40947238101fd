import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatInlines } from '../tree/inline.ts';
import type { Inline } from '../tree/norm-tree.ts';
import { escapeHtml, renderInlines, type TextLink } from './render-inlines.ts';

/** What a reader of the HTML reads: our tags gone, a line break as a space, notes left out. */
function readHtml(html: string): string {
  return html
    .replace(/<sup>.*?<\/sup>/g, '')
    .replaceAll('<br>', ' ')
    .replace(/<[^>]*>/g, '')
    .replaceAll('\u00a0', ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

const strong = (...children: Inline[]): Inline => ({ mark: 'strong', children });
const em = (...children: Inline[]): Inline => ({ mark: 'em', children });
const note: Inline = { mark: 'note-ref', id: '1' };
const br: Inline = { mark: 'break' };

type Row = [reason: string, inlines: Inline[], links: [start: number, end: number][], html: string];

describe('renderInlines', () => {
  it.each<Row>([
    ['hostile text', ['<script>"&\''], [], `&lt;script&gt;"&amp;'`],
    ['marks inside marks', [strong('a', em('b'))], [], '<strong>a</strong><strong><em>b</em></strong>'],
    ['a link over plain text', ['la Ley 1 rige'], [[3, 8]], 'la <a>Ley 1</a> rige'],
    ['a link over the whole text', ['Ley'], [[0, 3]], '<a>Ley</a>'],
    [
      'a link that starts in bold and ends outside',
      [strong('la Ley'), ' N° 1 rige'],
      [[3, 11]],
      '<strong>la </strong><a><strong>Ley</strong> N°\u00a01</a> rige',
    ],
    [
      'a link that starts outside and ends in bold',
      ['la ', strong('Ley 1 rige')],
      [[0, 8]],
      '<a>la <strong>Ley 1</strong></a><strong> rige</strong>',
    ],
    [
      'two links side by side',
      ['abcd'],
      [
        [0, 2],
        [2, 4],
      ],
      '<a>ab</a><a>cd</a>',
    ],
    [
      'links in any order',
      ['abcd'],
      [
        [2, 4],
        [0, 2],
      ],
      '<a>ab</a><a>cd</a>',
    ],
    [
      'of links that overlap the first stays',
      ['abcd'],
      [
        [0, 3],
        [2, 4],
      ],
      '<a>abc</a>d',
    ],
    ['a link beyond the text is not set', ['abcd'], [[2, 9]], 'abcd'],
    ['a link on nothing is not set', ['abcd'], [[2, 2]], 'abcd'],
    ['a link over a line break', ['N°', br, '1'], [[0, 4]], '<a>N°<br>1</a>'],
    ['a note before a link', [note, 'Ley'], [[0, 3]], '<sup>1</sup><a>Ley</a>'],
    ['a note behind a link', ['Ley', note, ' x'], [[0, 3]], '<a>Ley</a><sup>1</sup> x'],
    ['a note inside a link parts it', ['Ley', note, ' 1'], [[0, 5]], '<a>Ley</a><sup>1</sup><a> 1</a>'],
    ['a note in bold', [strong('257', note)], [], '<strong>257</strong><strong><sup>1</sup></strong>'],
    ['the mark of a note is escaped', [{ mark: 'note-ref', id: '"<1' }], [], '<sup>&quot;&lt;1</sup>'],
  ])('%s', (_, inlines, links, html) => {
    const placed = links.map(([start, end]) => ({ start, end, href: '#' }));
    expect(renderInlines(inlines, placed).replaceAll('<a class="cite" href="#">', '<a>')).toBe(html);
  });

  it('says the state of a target once, at its end', () => {
    const link: TextLink = {
      start: 0,
      end: 5,
      href: '/normas/x/?a="b"&c',
      status: 'derogada',
      spoken: 'norma <derogada>',
    };
    expect(renderInlines(['Ley', note, ' 1'], [link])).toBe(
      '<a class="cite" href="/normas/x/?a=&quot;b&quot;&amp;c" data-status="derogada">Ley</a><sup>1</sup>' +
        '<a class="cite" href="/normas/x/?a=&quot;b&quot;&amp;c" data-status="derogada"> 1' +
        '<span class="sr"> (norma &lt;derogada&gt;)</span></a>',
    );
  });

  const inlines = fc.letrec<{ inline: Inline; list: Inline[] }>((tie) => ({
    inline: fc.oneof(
      { maxDepth: 3 },
      fc.constantFrom('Ley N° 27314', '<b>"&amp;', ' ', 'á'),
      fc.string({ maxLength: 8 }),
      fc.record({ mark: fc.constantFrom<'em' | 'strong'>('em', 'strong'), children: tie('list') }),
      fc.constantFrom(br, note),
    ),
    list: fc.array(tie('inline'), { maxLength: 4 }),
  })).list;
  const links = fc.array(
    fc.tuple(fc.nat(30), fc.nat(30)).map(([start, length]) => ({ start, end: start + length, href: '/x' })),
    { maxLength: 5 },
  );

  it('taking our tags off gives the text back, and tags close in order', () => {
    fc.assert(
      fc.property(inlines, links, (content, placed) => {
        const html = renderInlines(content, placed);
        // A no-break space of ours reads as a space.
        expect(readHtml(html)).toBe(formatInlines(content).replaceAll('\u00a0', ' '));
        const open: string[] = [];
        for (const [, slash, tag = ''] of html.matchAll(/<(\/?)(a|strong|em|sup|span)\b[^>]*>/g)) {
          if (slash) expect(open.pop()).toBe(tag);
          else {
            expect(tag === 'a' && open.includes('a')).toBe(false);
            open.push(tag);
          }
        }
        expect(open).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('escapeHtml', () => {
  it.each([
    ['a number sign keeps its number', 'Ley N° 27314', 'Ley N°\u00a027314'],
    ['so does a blank to fill in', 'N° ____', 'N°\u00a0____'],
    ['a number sign without a number', 'N° de RUC', 'N° de RUC'],
  ])('%s', (_, text, html) => {
    expect(escapeHtml(text)).toBe(html);
  });
});
