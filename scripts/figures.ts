/** Writes what the last runs counted and measured into the content: `npm run figures`, after `npm test`, `npm run check` or a benchmark. */
import { writeFileSync } from 'node:fs';
import { figures, listFigures } from '#trust';
import { mergeFigures } from './figures/compare-figures.ts';
import { readKeptFigures } from './figures/keep-figure.ts';

const kept = readKeptFigures();
if (kept.length === 0) {
  console.error('No hay cifras que anotar. Corra antes npm test, npm run check o npm run bench.');
  process.exit(1);
}
writeFileSync(figures.pattern, `${JSON.stringify(mergeFigures(listFigures(), kept), null, 2)}\n`);
console.log(`${kept.length === 1 ? 'Se anotó 1 cifra' : `Se anotaron ${kept.length} cifras`} en ${figures.pattern}.`);
