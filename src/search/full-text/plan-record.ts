import { listPlans, type Plan, type PlanPassage } from '#plans';
import type { SearchRecord } from './search-record.ts';
import { listSharedWords, type SearchWords } from './search-words.ts';

const findPage = ({ href }: PlanPassage): string => href.replace(/#.*$/, '');

/** The pages of one plan, those about one thing under its heading. */
function buildRecords({ name, passages, titles: listTitles }: Plan, words: SearchWords): SearchRecord[] {
  const titles = listTitles();
  return [...Map.groupBy(passages(), findPage)].map(([url, group]) => {
    const content = [...new Set(group.map(({ text }) => text))].join('\n');
    const shared = listSharedWords(words, content).join(', ');
    const title = titles.get(url) ?? name;
    return { url, content, meta: { title, norm: name, words: '', shared }, filters: { clase: ['plan'] } };
  });
}

/** Pages of the plans to be found by their words: one record a page. */
export function buildPlanRecords(words: SearchWords): SearchRecord[] {
  return listPlans().flatMap((plan) => buildRecords(plan, words));
}
