import { buildComparisonTables, findKnownFine, listComparisons } from '#comparison';
import { publishTables, type PublishedFile } from '#files';
import type { Library } from '#library';
import { listUits } from '#parameters';
import { buildSourceLinker } from '../source-link.ts';

/** Each comparison as files: its rules as CSV, with the fines of every year as a workbook. */
export function listComparisonFiles(library: Library, site: string | URL | undefined): PublishedFile[] {
  return listComparisons().flatMap((comparison) =>
    publishTables(`/comparar/${comparison.id}`, () => {
      const link = buildSourceLinker(library);
      const { rules, fines } = buildComparisonTables(comparison, {
        describe: (source) => {
          const { label, href } = link(source);
          return { label, address: site ? new URL(href, site).href : href };
        },
        findFine: findKnownFine,
        uits: listUits(),
      });
      return fines.rows.length > 0 ? [rules, fines] : [rules];
    }),
  );
}
