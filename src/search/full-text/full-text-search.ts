import { foldText } from '#text';
import { findOutside, type Outside } from '../meaning/find-outside.ts';
import { readWords, type ReadWord, type ReadWords } from '../meaning/read-words.ts';
import type { SearchAids } from '../meaning/search-aids.ts';
import { findInitial, unpackWords } from '../meaning/word-list.ts';
import { ExactWords } from './exact-words.ts';
import { foldQuestion, listQueryWords, splitQuery } from './full-text-query.ts';
import type { Pagefind, PagefindFilters, PagefindHit } from './pagefind.ts';
import { toolClass } from './pagefind-options.ts';

/** How much more a text counts that has the question's words one after the other. */
const phraseBonus = 1.5;
/** How much more a tool counts than a text: people who ask in everyday words want the answer, then the article. */
const toolBonus = 2;
/** A word of titles and keywords that so few pages have is what a question is about, even where its other word is unknown. */
const fewPages = 15;

/** What a question in words finds. */
export interface FullTextAnswer {
  /** Best first. */
  hits: PagefindHit[];
  /** Words that no page has, with those that were looked for instead. */
  meant: ReadWord[];
  /** Words that no page has, and that are near to none. */
  unknown: string[];
  /** The words that pages have. */
  known: string[];
  /** What is asked for and not covered; then there are no hits. */
  outside?: Outside;
}

interface Found {
  hit: PagefindHit;
  score: number;
  /** Words of the question that the hit has. */
  words: number;
}

/** A hit with half of the words counts a quarter: what answers the whole question comes first. */
function rateHit({ score, words }: Found, asked: number): number {
  return score * (words / asked) ** 2;
}

/** Ids of texts that have the question's words one after the other. */
async function findPhrase(
  exact: ExactWords,
  query: string,
  { words, meant }: AskedWords,
): Promise<ReadonlySet<string>> {
  const said = splitQuery(query).map((word) => meant.find(({ asked }) => asked === word)?.word ?? word);
  // Empty words have long lists: more than one of them would cost more to load than the phrase is worth.
  if (said.length < 2 || said.length - words.length > 1) return new Set();
  return exact.find(said.join(' '));
}

/** Ids of the tools; none where a filter asks for norms. */
async function listTools(pagefind: Pagefind, filters: PagefindFilters): Promise<Set<string>> {
  if (Object.keys(filters).length > 0) return new Set();
  const { results } = await pagefind.search(null, { filters: { clase: [toolClass] } });
  return new Set(results.map(({ id }) => id));
}

interface AskedWords {
  words: readonly string[];
  meant: readonly ReadWord[];
}

interface Question extends AskedWords {
  query: string;
  filters: PagefindFilters;
}

/** Hits that have some of the words; those that have more of them, and rarer ones, come first. */
async function rateHits(pagefind: Pagefind, exact: ExactWords, question: Question): Promise<PagefindHit[]> {
  const { words, query, filters } = question;
  const found = new Map<string, Found>();
  for (const word of words) {
    for (const hit of await exact.rate(word, filters)) {
      const before = found.get(hit.id);
      found.set(hit.id, { hit, score: (before?.score ?? 0) + hit.score, words: (before?.words ?? 0) + 1 });
    }
  }
  const phrases = await findPhrase(exact, query, question);
  const tools = await listTools(pagefind, filters);
  const rate = (one: Found): number =>
    rateHit(one, words.length) * (phrases.has(one.hit.id) ? phraseBonus : 1) * (tools.has(one.hit.id) ? toolBonus : 1);
  return [...found.values()].sort((a, b) => rate(b) - rate(a)).map(({ hit }) => hit);
}

/** Whether the known words say what is asked: most are known, or as many as not and one is a word of ours that few pages have. */
async function isAnswerable(
  { words, unknown }: ReadWords,
  exact: ExactWords,
  { listWords }: SearchAids,
): Promise<boolean> {
  if (words.length !== unknown.length) return words.length > unknown.length;
  const telling = await Promise.all(
    words.map(async (word) => {
      if ((await exact.find(word)).size > fewPages) return false;
      return unpackWords((await listWords(findInitial(word))).own).some((own) => foldText(own) === word);
    }),
  );
  return telling.includes(true);
}

/** Words in quotation marks are looked for as they are. */
async function findQuoted(pagefind: Pagefind, words: string[], filters: PagefindFilters): Promise<FullTextAnswer> {
  const { results } = await pagefind.search(`"${words.join(' ')}"`, { filters });
  return { hits: words.length === 0 ? [] : results, meant: [], unknown: [], known: words };
}

/** What a question asks for and is not covered; of a place, how many pages name it all the same. */
async function findUncovered(query: string, aids: SearchAids, exact: ExactWords): Promise<Outside | undefined> {
  const outside = findOutside(query, await aids.listOutside());
  if (outside?.kind !== 'place') return outside;
  return { ...outside, mentions: (await exact.find(splitQuery(outside.name).join(' '))).size };
}

/** Finds hits for a question in everyday words, misspelled ones among them; none where what it asks for is not here. */
export async function searchFullText(
  pagefind: Pagefind,
  aids: SearchAids,
  query: string,
  filters: PagefindFilters = {},
): Promise<FullTextAnswer> {
  const quoted = /^\s*["«“](.+)["»”]\s*$/.exec(query)?.[1];
  if (quoted !== undefined) return findQuoted(pagefind, splitQuery(quoted), filters);
  const asked = foldQuestion(query);
  const words = listQueryWords(query);
  const exact = new ExactWords(pagefind);
  const outside = words.length === 0 ? undefined : await findUncovered(query, aids, exact);
  if (outside) return { hits: [], meant: [], unknown: [], known: [], outside };
  const isKnown = async (word: string): Promise<boolean> => (await exact.find(word)).size > 0;
  const read = await readWords(words, asked, { isKnown, aids });
  const { words: known, meant, unknown } = read;
  const hits = (await isAnswerable(read, exact, aids))
    ? await rateHits(pagefind, exact, { query: asked, filters, words: known, meant })
    : [];
  return { hits, meant, unknown, known };
}
