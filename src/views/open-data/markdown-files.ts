import { stringify } from 'yaml';
import { licenses } from '#api';
import { publishFile, type PublishedFile } from '#files';
import type { Library, NormEntry } from '#library';
import { findCurrentStatus, formatNormText, type NormTree } from '#norms';
import { listObservations } from '#observations';
import type { LoadTree } from './file-sources.ts';

/** True for a norm with doubtful passages, which have a page. */
const isDoubtful = (id: string): boolean => listObservations().some(({ norm }) => norm === id);

/** A norm's text as its file has it, below what must be known to quote it. */
function buildMarkdown({ record, text }: NormEntry, tree: NormTree): string {
  const { value, from, confidence, verifiedOn } = findCurrentStatus(record.status);
  const head = stringify({
    id: record.id,
    canonical: record.canonical,
    title: record.title,
    status: { value, from, confidence, verifiedOn },
    completeness: text?.frontMatter.completeness,
    source: text?.frontMatter.source.description,
    digest: text?.digest,
    license: licenses.officialTexts,
    brackets: 'Un título o un párrafo entero entre corchetes es nuestro: no está en el documento.',
    ...(isDoubtful(record.id) ? { observations: `/observaciones/${record.id}/` } : {}),
  });
  return `---\n${head}---\n${formatNormText(tree)}`;
}

/** Each norm with text as Markdown. */
export function listMarkdownFiles(library: Library, loadTree: LoadTree): PublishedFile[] {
  return library.entries.flatMap((entry) => {
    if (!entry.text) return [];
    const { id } = entry.record;
    const build = async (): Promise<string> => buildMarkdown(entry, (await loadTree(id)).tree);
    return [publishFile(`/normas/${id}.md`, build, { isKept: false })];
  });
}
