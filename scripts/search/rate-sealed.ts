import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { countQueries, FirstRunsSchema, rateQuery, SearchQueriesSchema, type FirstRun, type RatedQuery } from '#search';
import type { FindPages } from './open-search.ts';
import { formatCounts, formatRated, formatShare } from './print-rated.ts';

const folder = 'src/search/evaluation';
const firstRunsFile = join(folder, 'first-runs.json');

/** Files of questions written by somebody else, once they are opened. */
export const listSealedFiles = (): string[] =>
  readdirSync(folder)
    .filter((name) => /^sealed-.*\.json$/.test(name))
    .map((name) => join(folder, name));

function recordRun(file: string, digest: string, rated: readonly RatedQuery[]): FirstRun {
  const { answerable, found, uncovered, nothing } = countQueries(rated);
  const date = new Date().toISOString().slice(0, 10);
  return { file: basename(file), digest, date, queries: rated.length, found, answerable, nothing, uncovered };
}

const formatRun = ({ date, found, answerable, nothing, uncovered }: FirstRun): string =>
  `La primera vez (${date}): ${formatShare(found, answerable)} entre los tres primeros; ${formatShare(nothing, uncovered)} sin nada más que «no lo tenemos».`;

/**
 * Rates a file of questions written by somebody else, apart from the rest; with `isRecorded` its first run is written down.
 * True unless it finds less than the first time. Errors: a file that is no list of questions.
 */
export async function rateSealed(file: string, findPages: FindPages, isRecorded: boolean): Promise<boolean> {
  const text = readFileSync(file, 'utf8');
  const digest = createHash('sha256').update(text).digest('hex').slice(0, 16);
  const rated: RatedQuery[] = [];
  for (const query of SearchQueriesSchema.parse(JSON.parse(text))) {
    rated.push(rateQuery(query, await findPages(query.query)));
  }
  const runs = FirstRunsSchema.parse(JSON.parse(readFileSync(firstRunsFile, 'utf8')));
  const known = runs.find((run) => run.digest === digest);
  const now = recordRun(file, digest, rated);
  if (!known && isRecorded) writeFileSync(firstRunsFile, `${JSON.stringify([...runs, now], null, 2)}\n`);
  console.log(`\nPreguntas selladas (${basename(file)}):`);
  for (const one of rated) console.log(formatRated(one));
  console.log(`\n${formatCounts(countQueries(rated))}`);
  console.log(known ? formatRun(known) : isRecorded ? formatRun(now) : 'La primera vez no está anotada: --anotar.');
  return !known || (now.found >= known.found && now.nothing >= known.nothing);
}
