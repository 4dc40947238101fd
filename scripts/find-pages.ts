/** Prints the pages that a question finds on the built site: `node scripts/find-pages.ts carnet de reciclador`. */
import { resolve } from 'node:path';
import { openSearch } from './search/open-search.ts';

const findPages = await openSearch(resolve('dist'));
const { pages } = await findPages(process.argv.slice(2).join(' '));
console.log(pages.length > 0 ? pages.join('\n') : 'Nada.');
process.exit(0);
