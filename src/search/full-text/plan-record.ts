import { listPlans, type Plan, type PlanPassage } from '#plans';
import type { SearchRecord } from './search-record.ts';
import { listPageWords, listSharedWords, type SearchWords } from './search-words.ts';

const findPage = ({ href }: Pick<PlanPassage, 'href'>): string => href.replace(/#.*$/, '');

/** The pages of one plan, those about one thing under its heading. */
function buildRecords(
  { name, passages, titles: listTitles, pages = () => [] }: Plan,
  words: SearchWords,
): SearchRecord[] {
  const titles = new Map([...listTitles(), ...pages().map(({ url, title }) => [url, title] as const)]);
  const keywords = new Map(pages().map((page) => [page.url, page.keywords]));
  const texts = [...pages().map(({ url, text }) => ({ href: url, text })), ...passages()];
  return [...Map.groupBy(texts, findPage)].map(([url, group]) => {
    const content = [...new Set(group.map(({ text }) => text))].join('\n').trim();
    const shared = listSharedWords(words, content).join(', ');
    const title = titles.get(url) ?? name;
    const own = [...(keywords.get(url) ?? []), ...listPageWords(words, url)].join(', ');
    return { url, content, meta: { title, norm: name, words: own, shared }, filters: { clase: ['plan'] } };
  });
}

/** Pages of the plans to be found by their words: one record a page. */
export function buildPlanRecords(words: SearchWords): SearchRecord[] {
  return listPlans().flatMap((plan) => buildRecords(plan, words));
}
