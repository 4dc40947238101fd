/** Builds the site once more, on a machine made strange, and compares each file with the built site. */
import { keepFigure } from './figures/keep-figure.ts';
import { printIssues } from './gate/print-issues.ts';
import { buildElsewhere } from './reproducible/build-elsewhere.ts';
import { compareFolders } from './reproducible/compare-folders.ts';

await buildElsewhere((dist) => {
  const { same, issues } = compareFolders('dist', dist);
  console.log(`reproducible: ${same} archivos con los mismos bytes`);
  keepFigure('reproducible-files', same);
  process.exitCode = printIssues(issues) > 0 ? 1 : 0;
});
