import { publishFile, type PublishedFile } from '#files';
import { buildGlossary, listPlanWords, readGlossaryContent, type Glossary } from '#glossary';
import type { Library } from '#library';
import type { LoadTree } from '../open-data/file-sources.ts';

/** A library is read once per build, and anew on each request while developing: its glossary is kept as long. */
const kept = new WeakMap<Library, Promise<Glossary>>();

async function gather(library: Library, loadTree: LoadTree): Promise<Glossary> {
  const texts = [];
  // One after the other: few trees are kept at a time.
  for (const { record, text } of library.entries)
    if (text) texts.push({ record, outline: text.outline, tree: (await loadTree(record.id)).tree });
  return buildGlossary(texts, readGlossaryContent(), listPlanWords());
}

/** What all texts define, from their stored trees. */
export function loadGlossary(library: Library, loadTree: LoadTree): Promise<Glossary> {
  const glossary = kept.get(library) ?? gather(library, loadTree);
  kept.set(library, glossary);
  return glossary;
}

/** The glossary as data: each definition with its provision, digest and words. */
export const listGlossaryFiles = (library: Library, loadTree: LoadTree): PublishedFile[] => [
  publishFile('/glosario/glosario.json', async () => JSON.stringify(await loadGlossary(library, loadTree))),
];
