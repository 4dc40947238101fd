import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { countQueries, rateQuery, SearchQueriesSchema, type RatedQuery } from '#search';
import queries from '../../src/search/evaluation/queries.json' with { type: 'json' };
import { openSearch } from '../search/open-search.ts';
import { formatCounts, formatRated, formatShare } from '../search/print-rated.ts';
import { listSealedFiles, rateSealed } from '../search/rate-sealed.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    selladas: { type: 'string', multiple: true, default: listSealedFiles() },
    anotar: { type: 'boolean', default: false },
  },
});

const findPages = await openSearch(resolve(positionals[0] ?? 'dist'));
const rated: RatedQuery[] = [];
for (const query of SearchQueriesSchema.parse(queries)) rated.push(rateQuery(query, await findPages(query.query)));
for (const one of rated) console.log(formatRated(one));
const withTools = rated.filter(({ query }) => query.tools);
const toolsFirst = withTools.filter(({ isToolFirst }) => isToolFirst);
console.log(`\n${formatCounts(countQueries(rated))}`);
console.log(`Herramienta primero, donde se espera: ${formatShare(toolsFirst.length, withTools.length)}.`);
let isSealedMet = true;
for (const file of values.selladas) isSealedMet = (await rateSealed(file, findPages, values.anotar)) && isSealedMet;
process.exit(isSealedMet && rated.every(({ isMet, isToolFirst }) => isMet && isToolFirst) ? 0 : 1);
