import { z } from 'zod';
import { EIdSchema, NormIdSchema } from '#norms';
import { foldWords } from '#text';
import { foldQuery } from '../look-up/number-query.ts';

const PageSchema = z.string().regex(/^\/(?:[a-z0-9-]+\/)+$/);

const WordsSchema = z.array(z.string().min(1)).min(1);

/** Everyday words for what norms say otherwise. Source: content/registries/search-words.json. */
export const SearchWordsSchema = z.strictObject({
  /** For any text: where one of the `terms` stands, people may say `words`. */
  shared: z.array(z.strictObject({ terms: WordsSchema, words: WordsSchema })),
  /** For one place, given by hand after reading it. */
  own: z.array(z.strictObject({ norm: NormIdSchema, eId: EIdSchema, words: WordsSchema })),
  /** For the page of a procedure, a tool, a plan or another page, besides its own keywords. */
  pages: z.array(z.strictObject({ page: PageSchema, words: WordsSchema })),
  /** Pages that no other content tells of, as they are found; their everyday words stand in `pages`. */
  others: z.array(
    z.strictObject({
      page: PageSchema,
      /** As the page is headed. */
      title: z.string().min(1),
      /** What it is: `Lista`. */
      kind: z.string().min(1),
      /** What it says, in a sentence or two. */
      text: z.string().min(1),
    }),
  ),
});

export type SearchWords = z.output<typeof SearchWordsSchema>;

/** Words given to this place by hand. */
export function listOwnWords({ own }: SearchWords, norm: string, eId: string): string[] {
  return own.filter((entry) => entry.norm === norm && entry.eId === eId).flatMap(({ words }) => words);
}

/** Words given to the page of a procedure or a tool. */
export function listPageWords({ pages }: SearchWords, page: string): string[] {
  return pages.filter((entry) => entry.page === page).flatMap(({ words }) => words);
}

/** A space before each word, so that a term is looked for at the beginning of one. */
const foldForTerms = (text: string): string => ` ${foldWords(foldQuery(text))}`;

/** Terms are folded once, not for every text. */
const foldedTerms = new WeakMap<SearchWords, readonly { terms: string[]; words: string[] }[]>();

function foldTerms(words: SearchWords): readonly { terms: string[]; words: string[] }[] {
  const known = foldedTerms.get(words);
  if (known) return known;
  const folded = words.shared.map((entry) => ({ terms: entry.terms.map(foldForTerms), words: entry.words }));
  foldedTerms.set(words, folded);
  return folded;
}

/** Everyday words for the legal terms in a text; terms are whole words or their beginning, accents do not count. */
export function listSharedWords(words: SearchWords, text: string): string[] {
  const folded = foldForTerms(text);
  const met = foldTerms(words).filter(({ terms }) => terms.some((term) => folded.includes(term)));
  return [...new Set(met.flatMap((entry) => entry.words))];
}
