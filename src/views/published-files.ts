import { listEntityFiles } from '#entities';
import { publishTables, type PublishedFile } from '#files';
import type { Library } from '#library';
import { buildUitTable, listUits } from '#parameters';
import { listPlans } from '#plans';
import { listComparisonFiles } from './comparison-files.ts';
import { buildNormDescriber } from './describe-norm-state.ts';
import { listLookupFiles } from './lookup-files.ts';
import { listNormFiles, type LoadTree } from './norm-files.ts';
import { listAknFiles } from './open-data/akn-files.ts';

/** What the files are made of. */
export interface FileSources {
  library: Library;
  loadTree: LoadTree;
  /** Address of the site, for links inside files; without one they are paths. */
  site: string | URL | undefined;
}

/** A library is read once per build, and anew on each request while developing: files are kept as long. */
const kept = new WeakMap<Library, readonly PublishedFile[]>();

/** Every file the site publishes beside its pages; pages that link to some of them take them from here, too. */
export function listPublishedFiles(sources: FileSources): readonly PublishedFile[] {
  const { library, loadTree, site } = sources;
  const known = kept.get(library);
  if (known) return known;
  const files = [
    ...listNormFiles(library, loadTree),
    ...listAknFiles(library, loadTree),
    ...listLookupFiles(library),
    ...publishTables('/calculadoras/uit/uit', () => [buildUitTable(listUits())]),
    ...listComparisonFiles(library, site),
    ...listPlans().flatMap((plan) => plan.files({ describeNorm: buildNormDescriber(library), site })),
    ...listEntityFiles(),
  ];
  kept.set(library, files);
  return files;
}
