import type { APIRoute } from 'astro';
import { loadLibrary, loadTree } from '../../content.ts';

export async function getStaticPaths() {
  const { entries } = await loadLibrary();
  return entries.map(({ record }) => ({ params: { id: record.id } }));
}

/** Everything known of a norm as data: record, tree of the text, citations, back-references. */
export const GET: APIRoute<Record<string, never>, { id: string }> = async ({ params: { id } }) => {
  const library = await loadLibrary();
  const entry = library.find(id);
  return Response.json({
    record: entry?.record,
    source: entry?.text?.frontMatter.source,
    completeness: entry?.text?.frontMatter.completeness,
    omissions: entry?.text?.frontMatter.omissions,
    text: entry?.text ? (await loadTree(id)).tree : undefined,
    citations: library.listCitations(id),
    citedBy: library.listBacklinks(id),
    relationsOfOthers: library.listInverse(id),
  });
};
