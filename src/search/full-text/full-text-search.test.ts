import { describe, expect, it } from 'vitest';
import { listQueryWords } from './full-text-query.ts';
import { searchFullText, type Pagefind } from './full-text-search.ts';

describe('listQueryWords', () => {
  const rows: [query: string, words: string[], why: string][] = [
    ['papeles para el carnet', ['papeles', 'carnet'], 'empty words are left out'],
    ['¿Cuánto cuesta el CARNÉ?', ['cuesta', 'carne'], 'accents, case and signs do not count'],
    ['de la', ['de', 'la'], 'a question of empty words only is asked as it is'],
    ['multa multa', ['multa'], 'each word once'],
    ['<b>"carnet"</b>', ['b', 'carnet'], 'HTML and quotes are no words'],
    ['', [], 'nothing'],
  ];

  it.each(rows)('«%s» → %j (%s)', (query, words) => {
    expect(listQueryWords(query)).toEqual(words);
  });
});

/** A Pagefind that knows which texts have which words, each word worth one, and which of them are tools. */
function buildPagefind(texts: Record<string, string>, tools: readonly string[] = []): Pagefind {
  const find = (query: string | null): string[] =>
    query === null ? [...tools] : Object.keys(texts).filter((id) => texts[id]?.includes(query.replaceAll('"', '')));
  return {
    options: () => Promise.resolve(),
    search: (query) =>
      Promise.resolve({
        results: find(query).map((id) => ({
          id,
          score: 1,
          data: () => Promise.resolve({ url: id, excerpt: '', meta: {}, filters: {} }),
        })),
      }),
  };
}

describe('searchFullText', () => {
  const pagefind = buildPagefind({ a: 'multa', b: 'basura multa', c: 'multa basura', d: 'carnet' });
  const list = async (query: string): Promise<string[]> => (await searchFullText(pagefind, query)).map(({ id }) => id);

  it('puts texts with more of the words first', async () => {
    expect(await list('basura multa')).toEqual(['b', 'c', 'a']);
  });

  it('puts the words as they were written before the same words elsewhere', async () => {
    expect(await list('multa basura')).toEqual(['c', 'b', 'a']);
  });

  it('puts tools before texts, unless norms are asked for by a filter', async () => {
    const withTool = buildPagefind({ article: 'multa basura', tool: 'multa' }, ['tool']);
    const ask = async (query: string, filters = {}): Promise<string[]> =>
      (await searchFullText(withTool, query, filters)).map(({ id }) => id);
    expect(await ask('multa')).toEqual(['tool', 'article']);
    expect(await ask('multa basura')).toEqual(['article', 'tool']);
    expect(await ask('multa', { tipo: ['ley'] })).toEqual(['article', 'tool']);
  });

  it('finds nothing for nothing', async () => {
    expect(await list('')).toEqual([]);
    expect(await list('xyz')).toEqual([]);
  });
});
