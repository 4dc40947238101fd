import { z } from 'zod';
import { EIdSchema, NormIdSchema } from '#norms';
import { foldQuery } from './number-query.ts';

const WordsSchema = z.array(z.string().min(1)).min(1);

/** Everyday words for what norms say otherwise. Source: content/registries/search-words.json. */
export const SearchWordsSchema = z.strictObject({
  /** For any text: where one of the `terms` stands, people may say `words`. */
  shared: z.array(z.strictObject({ terms: WordsSchema, words: WordsSchema })),
  /** For one place, given by hand after reading it. */
  own: z.array(z.strictObject({ norm: NormIdSchema, eId: EIdSchema, words: WordsSchema })),
});

export type SearchWords = z.output<typeof SearchWordsSchema>;

/** Words given to this place by hand. */
export function listOwnWords({ own }: SearchWords, norm: string, eId: string): string[] {
  return own.filter((entry) => entry.norm === norm && entry.eId === eId).flatMap(({ words }) => words);
}

const foldText = (text: string): string =>
  ` ${foldQuery(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()}`;

/** Terms are folded once, not for every text. */
const foldedTerms = new WeakMap<SearchWords, readonly { terms: string[]; words: string[] }[]>();

function foldTerms(words: SearchWords): readonly { terms: string[]; words: string[] }[] {
  const known = foldedTerms.get(words);
  if (known) return known;
  const folded = words.shared.map((entry) => ({ terms: entry.terms.map(foldText), words: entry.words }));
  foldedTerms.set(words, folded);
  return folded;
}

/** Everyday words for the legal terms in a text; terms are whole words or their beginning, accents do not count. */
export function listSharedWords(words: SearchWords, text: string): string[] {
  const folded = foldText(text);
  const met = foldTerms(words).filter(({ terms }) => terms.some((term) => folded.includes(term)));
  return [...new Set(met.flatMap((entry) => entry.words))];
}
