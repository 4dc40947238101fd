import { listQueryWords, splitQuery } from './full-text-query.ts';
import { toolClass } from './pagefind-options.ts';

/** How much more a text counts that has the question's words one after the other. */
const phraseBonus = 1.5;
/** How much more a tool counts than a text: people who ask in everyday words want the answer, then the article. */
const toolBonus = 2;

/** One hit as Pagefind lists it; `data` loads its text. */
export interface PagefindHit {
  id: string;
  score: number;
  data: () => Promise<PagefindData>;
}

/** The text of a hit; `excerpt` is escaped HTML with `<mark>` around the words found. */
export interface PagefindData {
  url: string;
  excerpt: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
}

/** The part of Pagefind's module that is used. */
export interface Pagefind {
  options: (options: object) => Promise<void>;
  search: (
    query: string | null,
    options?: { filters?: Record<string, string[]> },
  ) => Promise<{ results: PagefindHit[] }>;
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
async function findPhrase(pagefind: Pagefind, query: string, telling: number): Promise<Set<string>> {
  const words = splitQuery(query);
  // Empty words have long lists: more than one of them would cost more to load than the phrase is worth.
  if (words.length < 2 || words.length - telling > 1) return new Set();
  return new Set((await pagefind.search(`"${words.join(' ')}"`)).results.map(({ id }) => id));
}

/** Ids of the tools; none where a filter asks for norms. */
async function listTools(pagefind: Pagefind, filters: Record<string, string[]>): Promise<Set<string>> {
  if (Object.keys(filters).length > 0) return new Set();
  const { results } = await pagefind.search(null, { filters: { clase: [toolClass] } });
  return new Set(results.map(({ id }) => id));
}

/** Finds hits for a question in everyday words; those that have more of its telling words, and rarer ones, come first. */
export async function searchFullText(
  pagefind: Pagefind,
  query: string,
  filters: Record<string, string[]> = {},
): Promise<PagefindHit[]> {
  const words = listQueryWords(query);
  const found = new Map<string, Found>();
  for (const word of words) {
    for (const hit of (await pagefind.search(word, { filters })).results) {
      const before = found.get(hit.id);
      found.set(hit.id, { hit, score: (before?.score ?? 0) + hit.score, words: (before?.words ?? 0) + 1 });
    }
  }
  const phrases = await findPhrase(pagefind, query, words.length);
  const tools = await listTools(pagefind, filters);
  const rate = (one: Found): number =>
    rateHit(one, words.length) * (phrases.has(one.hit.id) ? phraseBonus : 1) * (tools.has(one.hit.id) ? toolBonus : 1);
  return [...found.values()].sort((a, b) => rate(b) - rate(a)).map(({ hit }) => hit);
}
