import type { Loader, LoaderContext } from 'astro/loaders';
import { listRecords, loadAndWatch, openCatalogue, type ContentRecord } from '#catalogue';
import {
  buildOutline,
  listTables,
  normTexts,
  parseNormText,
  type NormFrontMatter,
  type OutlineItem,
  type TablePlace,
} from '#norms';
import { buildCodeDigest, treeCode } from './code-digest.ts';
import { buildDigest, dropStored, hasStored, writeStored } from './norm-store.ts';

/** Entry of the collection of norms with text. The tree itself is kept apart and read when a page needs it. */
export interface NormTextEntry extends Record<string, unknown> {
  frontMatter: NormFrontMatter;
  outline: OutlineItem[];
  /** Its tables, in reading order. */
  tables: TablePlace[];
  /** Digest under which the tree is stored. */
  digest: string;
}

/** Puts one text into the collection unless it is there already, unchanged. */
function loadText(
  { id, value, body, file }: ContentRecord<NormFrontMatter>,
  codeDigest: string,
  { store }: Pick<LoaderContext, 'store'>,
): void {
  const digest = buildDigest(codeDigest, openCatalogue().readFile(file).text);
  if (store.get(id)?.digest === digest && hasStored(id, digest)) return;
  const { tree, warnings } = parseNormText(body);
  writeStored(id, digest, { tree, warnings });
  const outline = buildOutline(tree);
  const pages = new Set(outline.flatMap(({ page }) => page ?? []));
  const tables = listTables(tree, pages).map(({ place }) => place);
  const data: NormTextEntry = { frontMatter: value, outline, tables, digest };
  store.set({ id, data, digest, filePath: file });
}

/** Loads the norms with text as trees. Errors: every mistake in every front matter at once. */
export function createNormLoader(): Loader {
  return {
    name: 'norm-text-loader',
    load: (context) =>
      loadAndWatch(context, () => {
        const codeDigest = buildCodeDigest(...treeCode);
        const records = listRecords(normTexts);
        const ids = new Set(records.map(({ id }) => id));
        const gone = [...context.store.keys()].filter((id) => !ids.has(id));
        for (const id of gone) context.store.delete(id);
        dropStored(gone);
        for (const record of records) loadText(record, codeDigest, context);
      }),
  };
}
