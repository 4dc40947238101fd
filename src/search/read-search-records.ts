import { readdirSync, readFileSync } from 'node:fs';
import { parseNormFile, parseNormText, type NormRecord, type NormTree } from '#norms';
import { loadProcedures } from '#procedures';
import { toolKindWords, tools } from '#tools';
import { listSearchProvisions } from './list-search-provisions.ts';
import { describeProcedure } from './describe-procedure.ts';
import { buildPlanRecords } from './plan-record.ts';
import { buildSearchRecords, buildToolRecord, type SearchRecord } from './search-record.ts';
import { SearchWordsSchema, type SearchWords } from './search-words.ts';

const normsFolder = 'content/norms';
const registryFile = 'content/registries/norms.json';
const wordsFile = 'content/registries/search-words.json';

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}

function buildTextRecords(
  id: string,
  words: SearchWords,
  readTree: (id: string) => NormTree | undefined,
): SearchRecord[] {
  const file = `${normsFolder}/${id}.mdx`;
  const { frontMatter, body } = parseNormFile(readFileSync(file, 'utf8'), file);
  // A file with mistakes stops the build elsewhere, with a message for its author.
  if (!frontMatter) return [];
  const tree = readTree(id) ?? parseNormText(body).tree;
  return buildSearchRecords({ record: frontMatter, provisions: listSearchProvisions(id, tree) }, words);
}

/** Records of the site's procedures, tools, plans and norms, from content; `readTree` gives texts that are parsed and stored already. */
export function readSearchRecords(readTree: (id: string) => NormTree | undefined = () => undefined): SearchRecord[] {
  const words = SearchWordsSchema.parse(readJson(wordsFile));
  const known = readJson(registryFile) as NormRecord[];
  const texts = readdirSync(normsFolder).filter((file) => file.endsWith('.mdx'));
  const tasks = [
    ...loadProcedures().map(({ procedure, body }) => describeProcedure(procedure, body)),
    ...tools.map((tool) => ({ ...tool, kind: toolKindWords[tool.kind] })),
  ];
  return [
    ...tasks.map((task) => buildToolRecord(task, words)),
    ...buildPlanRecords(words),
    ...known.flatMap((record) => buildSearchRecords({ record, provisions: [] }, words)),
    ...texts.flatMap((file) => buildTextRecords(file.replace(/\.mdx$/, ''), words, readTree)),
  ];
}
