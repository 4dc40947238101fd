import { describe, expect, test } from 'vitest';
import { coverSource } from './cover-source.ts';
import { joinPages } from './join-pages.ts';
import { listWords } from './list-words.ts';
import { stripMarkup } from './strip-markup.ts';

const words = (text: string): string[] => listWords(text).map((word) => word.text);

interface Row {
  reason: string;
  source: string;
  pages: string[];
  omissions?: [text: string, times: number][];
  missing: string[];
  unfounded?: number;
}

const rows: Row[] = [
  { reason: 'the same text is covered', source: 'Artículo 1°.- Objeto', pages: ['Artículo 1°.- Objeto'], missing: [] },
  { reason: 'what the page adds does not matter', source: 'uno dos', pages: ['Inicio uno copiar dos'], missing: [] },
  { reason: 'markup of the source is no text', source: '**Uno**<br/>\n- a. dos', pages: ['Uno a. dos'], missing: [] },
  { reason: 'a changed word is missing', source: 'uno dos\ntres', pages: ['uno dos trés'], missing: ['2: tres'] },
  { reason: 'order counts', source: 'uno dos', pages: ['dos uno'], missing: ['1: uno'] },
  {
    reason: 'an annex may stand on a page of its own',
    source: 'uno dos\nesto es lo que dice el anexo de la norma',
    pages: ['uno dos', 'ver esto es lo que dice el anexo de la norma'],
    missing: [],
  },
  {
    reason: 'a declared omission is not missing',
    source: 'uno\nSELLO\ndos\nSELLO\ntres',
    pages: ['uno dos tres'],
    omissions: [['SELLO', 2]],
    missing: [],
  },
  {
    reason: 'an omission that happens more often than declared is missing',
    source: 'uno\nSELLO\ndos\nSELLO\ntres',
    pages: ['uno dos tres'],
    omissions: [['SELLO', 1]],
    missing: ['4: SELLO'],
  },
  {
    reason: 'of equal words, those that the page lacks are the omission',
    source: 'ORDENANZA 11\nuno\nORDENANZA 11\ndos',
    pages: ['ORDENANZA 11 uno dos'],
    omissions: [['ORDENANZA 11', 1]],
    missing: [],
  },
  {
    reason: 'an omission that the source does not have is told',
    source: 'uno',
    pages: ['uno'],
    omissions: [['SELLO', 1]],
    missing: [],
    unfounded: 1,
  },
];

describe('coverSource', () => {
  test.for(rows)('$reason', ({ source, pages, omissions = [], missing, unfounded = 0 }) => {
    const declared = omissions.map(([text, times]) => ({ words: words(text), times }));
    const coverage = coverSource(
      listWords(stripMarkup(source)),
      joinPages(words(pages[0] ?? ''), pages.slice(1).map(words)),
      declared,
    );
    expect(coverage.missing.map(({ line, text }) => `${line}: ${text}`)).toEqual(missing);
    expect(coverage.unfounded).toHaveLength(unfounded);
  });

  test('counts characters without spaces', () => {
    const { total, covered } = coverSource(listWords('uno dos'), ['uno'], []);
    expect([total, covered]).toEqual([6, 3]);
  });
});

const markup: [reason: string, source: string, text: string][] = [
  ['headings and emphasis', '## **Título** *I*', 'Título I'],
  ['bullets', '* a. uno', 'a. uno'],
  ['dashes that list', '- Ley 1 - Ley 2-A', '  Ley 1   Ley 2-A'],
  ['an empty box', '<input type="checkbox"/> Sí', '☐ Sí'],
  ['a ticked box', '<input checked="" type="checkbox"/> Sí', '☒ Sí'],
  ['a filled field', '<input type="text" value="Anexo 12"/>', 'Anexo 12'],
  ['cells', '<td>a</td><td>b</td>', ' a  b '],
  ['underline inside a word', 'a<u>b</u>c', 'abc'],
  ['escapes', String.raw`\_\_ 1\. a \* b`, '__ 1. a * b'],
  ['a printed line stays', '_______', '_______'],
  ['a rule is no text', '|---|---|', ''],
  ['entities', 'Agua &amp; Vida', 'Agua & Vida'],
];

describe('stripMarkup', () => {
  test.for(markup)('%s', ([, source, text]) => {
    expect(stripMarkup(source)).toBe(text);
  });
});

describe('listWords', () => {
  test('parts signs from words and leaves raised digits out', () => {
    expect(words('257¹ N°011-2012.- ____')).toEqual(['257', 'N', '°', '011', '-', '2012', '.', '-', '_'.repeat(4)]);
  });
});
