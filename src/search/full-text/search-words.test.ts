import { describe, expect, it } from 'vitest';
import words from '../../../content/registries/search-words.json' with { type: 'json' };
import { listOwnWords, listSharedWords, SearchWordsSchema } from './search-words.ts';

describe('search words', () => {
  it('are well formed, and each place has one entry', () => {
    const { own } = SearchWordsSchema.parse(words);
    const places = own.map(({ norm, eId }) => `${norm} ${eId}`);
    expect(new Set(places).size).toBe(places.length);
  });

  const sample = SearchWordsSchema.parse({
    shared: [
      { terms: ['capacitación'], words: ['curso'] },
      { terms: ['multa', 'sanción'], words: ['castigo'] },
    ],
    own: [{ norm: 'om-1', eId: 'art_1', words: ['cachina'] }],
    pages: [],
    others: [],
  });
  const shared: [text: string, words: string[], why: string][] = [
    ['PROGRAMA DE CAPACITACION', ['curso'], 'accents and case do not count'],
    ['capacitaciones y multas', ['curso', 'castigo'], 'a term may be the beginning of a word'],
    ['descapacitación', [], 'but not its middle'],
    ['', [], 'no text'],
  ];

  it.each(shared)('«%s» → %j (%s)', (text, expected) => {
    expect(listSharedWords(sample, text)).toEqual(expected);
  });

  it('are given to one place only', () => {
    expect(listOwnWords(sample, 'om-1', 'art_1')).toEqual(['cachina']);
    expect(listOwnWords(sample, 'om-1', 'art_2')).toEqual([]);
  });
});
