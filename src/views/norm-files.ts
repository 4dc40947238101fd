import { publishFile, type PublishedFile } from '#files';
import type { Library, NormEntry } from '#library';
import { buildQuotedText } from '#quotation';
import type { LoadTree } from './open-data/file-sources.ts';

async function buildNormJson(library: Library, { record, text }: NormEntry, loadTree: LoadTree): Promise<string> {
  return JSON.stringify({
    record,
    source: text?.frontMatter.source,
    completeness: text?.frontMatter.completeness,
    omissions: text?.frontMatter.omissions,
    text: text ? (await loadTree(record.id)).tree : undefined,
    citations: library.listCitations(record.id),
    citedBy: library.listBacklinks(record.id),
    relationsOfOthers: library.listInverse(record.id),
  });
}

/** Everything known of each norm as data: record, tree of the text, citations, back-references. */
export function listNormFiles(library: Library, loadTree: LoadTree): PublishedFile[] {
  return library.entries.map((entry) =>
    // Trees are large, and no page tells the size of these.
    publishFile(`/normas/${entry.record.id}.json`, () => buildNormJson(library, entry, loadTree), { isKept: false }),
  );
}

/** How each provision of a norm with text is cited, for the box that its pages open. */
export function listQuotedFiles(library: Library, loadTree: LoadTree): PublishedFile[] {
  return library.entries.flatMap(({ record, text }) => {
    if (!text) return [];
    const build = async (): Promise<string> =>
      JSON.stringify(buildQuotedText(record, text.outline, (await loadTree(record.id)).tree));
    return publishFile(`/normas/${record.id}/citar.json`, build, { isKept: false });
  });
}
