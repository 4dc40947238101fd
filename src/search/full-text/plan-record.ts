import { listPlanPassages, loadRoadmap, planNames, type PlanId, type PlanPassage, readStrategy } from '#plans';
import type { SearchRecord } from './search-record.ts';
import { listSharedWords, type SearchWords } from './search-words.ts';

const findPage = ({ href }: PlanPassage): string => href.replace(/#.*$/, '');

/** Heading of the pages of plans that are about one thing; the others are called like their plan. */
function listTitles(): Map<string, string> {
  const actions = loadRoadmap().actions.map(({ action: { code, title } }): [string, string] => [
    `/planes/plan-hdr-as-2025/accion/${code.replaceAll('.', '-')}/`,
    `Acción ${code}: ${title.text}`,
  ]);
  const lines = readStrategy().lines.map(({ number, name }): [string, string] => [
    `/planes/estrategia-pml/linea-${number}/`,
    `Línea ${number}: ${name.text}`,
  ]);
  return new Map([...actions, ...lines]);
}

/** Pages of the plans to be found by their words: one record a page. */
export function buildPlanRecords(words: SearchWords): SearchRecord[] {
  const titles = listTitles();
  const buildRecord = (plan: PlanId, url: string, passages: readonly PlanPassage[]): SearchRecord => {
    const title = titles.get(url) ?? planNames[plan];
    const content = [...new Set(passages.map(({ text }) => text))].join('\n');
    const shared = listSharedWords(words, content).join(', ');
    return { url, content, meta: { title, norm: planNames[plan], words: '', shared }, filters: { clase: ['plan'] } };
  };
  return [...listPlanPassages()].flatMap(([plan, passages]) =>
    [...Map.groupBy(passages, findPage)].map(([url, group]) => buildRecord(plan, url, group)),
  );
}
