import { listRecords } from '#catalogue';
import { knownNorms, normTexts, parseNormText, type NormTree } from '#norms';
import { procedures } from '#procedures';
import { listTools, toolKindWords } from '#tools';
import { listSearchProvisions } from './list-search-provisions.ts';
import { describeProcedure } from './describe-procedure.ts';
import { buildPlanRecords } from './plan-record.ts';
import { buildSearchRecords, buildToolRecord, type SearchRecord } from './search-record.ts';
import { readSearchWords } from './search.content.ts';

/** Records of the site's procedures, tools, plans and norms; `readTree` gives texts that are parsed and stored already. */
export function readSearchRecords(readTree: (id: string) => NormTree | undefined = () => undefined): SearchRecord[] {
  const words = readSearchWords();
  const tasks = [
    ...listRecords(procedures).map(({ value, body }) => describeProcedure(value, body)),
    ...listTools().map((tool) => ({ ...tool, kind: toolKindWords[tool.kind] })),
  ];
  return [
    ...tasks.map((task) => buildToolRecord(task, words)),
    ...buildPlanRecords(words),
    ...listRecords(knownNorms).flatMap(({ value }) => buildSearchRecords({ record: value, provisions: [] }, words)),
    ...listRecords(normTexts).flatMap(({ id, value, body }) => {
      const tree = readTree(id) ?? parseNormText(body).tree;
      return buildSearchRecords({ record: value, provisions: listSearchProvisions(id, tree) }, words);
    }),
  ];
}
