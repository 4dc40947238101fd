import { listRecords } from '#catalogue';
import { knownNorms, normTexts, parseNormText, type NormTree } from '#norms';
import { listSearchPages } from './list-search-pages.ts';
import { listSearchProvisions } from './list-search-provisions.ts';
import { listSearchTools } from './list-search-tools.ts';
import { buildPlanRecords } from './plan-record.ts';
import { buildPageRecord, buildSearchRecords, buildToolRecord, type SearchRecord } from './search-record.ts';
import { readSearchWords } from './search.content.ts';

/** Records of the site's procedures, tools, other pages, plans and norms; `readTree` gives texts that are parsed and stored already. */
export function readSearchRecords(readTree: (id: string) => NormTree | undefined = () => undefined): SearchRecord[] {
  const words = readSearchWords();
  return [
    ...listSearchTools().map((task) => buildToolRecord(task, words)),
    ...listSearchPages().map((page) => buildPageRecord(page, words)),
    ...buildPlanRecords(words),
    ...listRecords(knownNorms).flatMap(({ value }) => buildSearchRecords({ record: value, provisions: [] }, words)),
    ...listRecords(normTexts).flatMap(({ id, value, body }) => {
      const tree = readTree(id) ?? parseNormText(body).tree;
      return buildSearchRecords({ record: value, provisions: listSearchProvisions(id, tree) }, words);
    }),
  ];
}
