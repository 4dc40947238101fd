import { buildAkn } from '#akn';
import { findNormDefinitions, readGlossaryContent } from '#glossary';
import { formatObservationPath, listObservations } from '#observations';
import { publishFile, type PublishedFile } from '#files';
import type { Library } from '#library';
import type { LoadTree } from './file-sources.ts';

/** Each norm with text as Akoma Ntoso. */
export function listAknFiles(library: Library, loadTree: LoadTree): PublishedFile[] {
  return library.entries.flatMap(({ record, text }) => {
    if (!text) return [];
    const build = async (): Promise<string> => {
      const { tree } = await loadTree(record.id);
      return buildAkn({
        record,
        tree,
        definitions: findNormDefinitions({ record, tree }, readGlossaryContent()),
        doubts: listObservations()
          .filter(({ norm }) => norm === record.id)
          .map(({ id, eId, title, severity }) => ({
            eId,
            title,
            severity,
            page: formatObservationPath(record.id, id),
          })),
        text: text.frontMatter,
        citations: library.listCitations(record.id),
        findNorm: (id) => {
          const found = library.find(id);
          return found && { record: found.record, ...(found.text ? { outline: found.text.outline } : {}) };
        },
        inverse: library.listInverse(record.id),
      });
    };
    // As large as the tree, and no page tells its size.
    return [publishFile(`/normas/${record.id}.xml`, build, { isKept: false })];
  });
}
