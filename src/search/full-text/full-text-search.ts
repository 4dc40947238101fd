import { findOutside, type Outside } from '../meaning/find-outside.ts';
import { readWords, type ReadWord } from '../meaning/read-words.ts';
import type { OutsideList } from '../meaning/list-outside.ts';
import type { SearchAids } from '../meaning/search-aids.ts';
import { isTold, listSubjects, weighWord, type Subjects } from '../meaning/weigh-question.ts';
import { ExactWords } from './exact-words.ts';
import { foldQuestion, listQueryWords, splitQuery } from './full-text-query.ts';
import type { Pagefind, PagefindFilters, PagefindHit } from './pagefind.ts';
import { toolClass } from './pagefind-options.ts';

/** How much more a text counts that has the question's words one after the other. */
const phraseBonus = 1.5;
/** How much more a tool counts than a text: people who ask in everyday words want the answer, then the article. */
const toolBonus = 2;

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
  /** True where the words are those of this site's subject, whatever else is asked. */
  isSure?: boolean;
  /** What is asked for and not covered; then there are no hits. */
  outside?: Outside;
}

interface Found {
  hit: PagefindHit;
  score: number;
  /** What the words of the question weigh that the hit has. */
  weight: number;
}

/** A hit with half of what the question weighs counts a quarter: what answers the whole question comes first. */
function rateHit({ score, weight }: Found, whole: number): number {
  return score * (weight / whole) ** 2;
}

/** How many pages there are. */
async function countPages(pagefind: Pagefind): Promise<number> {
  return (await pagefind.search(null)).results.length;
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
  subjects: Subjects;
  aids: SearchAids;
}

/** What words weigh in all. */
const sumWeights = (weights: ReadonlyMap<string, number>): number =>
  [...weights.values()].reduce((sum, one) => sum + one, 0);

/** What each word weighs: the fewer pages have it, the more. */
async function weighWords(
  pagefind: Pagefind,
  exact: ExactWords,
  words: readonly string[],
): Promise<Map<string, number>> {
  const all = await countPages(pagefind);
  return new Map(
    await Promise.all(words.map(async (word) => [word, weighWord(word, (await exact.find(word)).size, all)] as const)),
  );
}

/** Hits that have some of the words; those that have more of them, and rarer ones, come first. */
async function rateHits(pagefind: Pagefind, exact: ExactWords, question: Question): Promise<PagefindHit[]> {
  const { query, words, filters, subjects, aids } = question;
  const weights = await weighWords(pagefind, exact, words);
  const whole = sumWeights(weights);
  const found = new Map<string, Found>();
  for (const [word, own] of weights) {
    for (const hit of await exact.rate(word, filters)) {
      const { score, weight } = found.get(hit.id) ?? { score: 0, weight: 0 };
      found.set(hit.id, { hit, score: score + hit.score, weight: weight + own });
    }
  }
  // Who narrows by a filter looks for what the texts have.
  const isNarrowed = Object.keys(filters).length > 0;
  const best = Math.max(0, ...[...found.values()].map(({ weight }) => weight));
  if (!isNarrowed && !(await isTold(subjects, best / whole, aids))) return [];
  const phrases = await findPhrase(exact, query, question);
  const tools = await listTools(pagefind, filters);
  const rate = (one: Found): number =>
    rateHit(one, whole) * (phrases.has(one.hit.id) ? phraseBonus : 1) * (tools.has(one.hit.id) ? toolBonus : 1);
  return [...found.values()].sort((a, b) => rate(b) - rate(a)).map(({ hit }) => hit);
}

/** Words in quotation marks are looked for as they are. */
async function findQuoted(pagefind: Pagefind, words: string[], filters: PagefindFilters): Promise<FullTextAnswer> {
  const { results } = await pagefind.search(`"${words.join(' ')}"`, { filters });
  return { hits: words.length === 0 ? [] : results, meant: [], unknown: [], known: words };
}

/** What a question asks for and is not covered; of a place or a subject, how many pages name it all the same. */
async function findUncovered(query: string, list: OutsideList, exact: ExactWords): Promise<Outside | undefined> {
  const outside = findOutside(query, list);
  if (outside === undefined || outside.kind === 'language') return outside;
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
  const list = await aids.listOutside();
  const words = listQueryWords(query, list.light);
  const exact = new ExactWords(pagefind);
  const outside = words.length === 0 ? undefined : await findUncovered(query, list, exact);
  if (outside) return { hits: [], meant: [], unknown: [], known: [], outside };
  const isKnown = async (word: string): Promise<boolean> => (await exact.find(word)).size > 0;
  const read = await readWords(words, asked, { isKnown, aids });
  const { words: known, meant, unknown } = read;
  const subjects = listSubjects(asked, read, list);
  const hits =
    known.length === 0
      ? []
      : await rateHits(pagefind, exact, { query: asked, filters, words: known, meant, subjects, aids });
  return { hits, meant, unknown, known, isSure: subjects.isOurs };
}
