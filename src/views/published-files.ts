import { listMapFiles } from '#citation-map';
import { listEntityFiles } from '#entities';
import { publishFile, publishTables, type PublishedFile } from '#files';
import type { Library } from '#library';
import { listIssuers } from '#norms';
import { buildUitTable, listUits } from '#parameters';
import { listPlans } from '#plans';
import { buildReviewData, type ReviewSource } from '#review';
import { buildNormDescriber } from './describe-norm-state.ts';
import { listGlossaryFiles } from './glossary/load-glossary.ts';
import { listLookupFiles } from './lookup-files.ts';
import { listNormFiles, listQuotedFiles } from './norm-files.ts';
import { listAknFiles } from './open-data/akn-files.ts';
import { listApiFiles } from './open-data/api-files.ts';
import { listArchiveFiles } from './open-data/archive.ts';
import { listComparisonFiles } from './open-data/comparison-files.ts';
import { listFeedFiles } from './news/feed-files.ts';
import { listDataTableFiles } from './open-data/data-tables.ts';
import { listNormTableFiles } from './open-data/norm-tables.ts';
import type { FileSources } from './open-data/file-sources.ts';
import { listLinkedFiles } from './open-data/linked-files.ts';
import { listMarkdownFiles } from './open-data/markdown-files.ts';

/** A library is read once per build, and anew on each request while developing: files are kept as long. */
const kept = new WeakMap<Library, readonly PublishedFile[]>();

const listReviewSources = ({ entries }: Library): ReviewSource[] =>
  entries.map(({ record, text }) =>
    text ? { record, outline: text.outline, isPartial: text.frontMatter.completeness.level === 'parcial' } : { record },
  );

/** Every file the site publishes beside its pages; pages that link to some of them take them from here, too. */
export function listPublishedFiles(sources: FileSources): readonly PublishedFile[] {
  const { library, loadTree, site } = sources;
  const known = kept.get(library);
  if (known) return known;
  const files = [
    ...listNormFiles(library, loadTree),
    ...listQuotedFiles(library, loadTree),
    ...listGlossaryFiles(library, loadTree),
    ...listAknFiles(library, loadTree),
    ...listMarkdownFiles(library, loadTree),
    ...listLinkedFiles(library, site),
    ...listApiFiles(sources),
    ...listLookupFiles(library),
    ...listMapFiles(library),
    publishFile('/revisar/registro.json', () =>
      JSON.stringify(buildReviewData(listReviewSources(library), listIssuers())),
    ),
    ...listNormTableFiles(library, loadTree),
    ...listDataTableFiles(),
    ...publishTables('/calculadoras/uit/uit', () => [buildUitTable(listUits())]),
    ...listComparisonFiles(library, site),
    ...listPlans().flatMap((plan) => plan.files({ describeNorm: buildNormDescriber(library), site })),
    ...listEntityFiles(),
    ...listFeedFiles(library, site),
  ];
  const all = [...files, ...listArchiveFiles(files)];
  kept.set(library, all);
  return all;
}
