import { listEntityFiles } from '#entities';
import { publishTables, type PublishedFile } from '#files';
import type { Library } from '#library';
import { buildUitTable, listUits } from '#parameters';
import { listPlans } from '#plans';
import { listComparisonFiles } from './open-data/comparison-files.ts';
import { buildNormDescriber } from './describe-norm-state.ts';
import { listLookupFiles } from './lookup-files.ts';
import { listNormFiles } from './norm-files.ts';
import { listAknFiles } from './open-data/akn-files.ts';
import { listApiFiles } from './open-data/api-files.ts';
import { listArchiveFiles } from './open-data/archive.ts';
import type { FileSources } from './open-data/file-sources.ts';
import { listMarkdownFiles } from './open-data/markdown-files.ts';

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
    ...listMarkdownFiles(library, loadTree),
    ...listApiFiles(sources),
    ...listLookupFiles(library),
    ...publishTables('/calculadoras/uit/uit', () => [buildUitTable(listUits())]),
    ...listComparisonFiles(library, site),
    ...listPlans().flatMap((plan) => plan.files({ describeNorm: buildNormDescriber(library), site })),
    ...listEntityFiles(),
  ];
  const all = [...files, ...listArchiveFiles(files)];
  kept.set(library, all);
  return all;
}
