import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { SiteError, type Issue } from '#errors';
import {
  buildOutline,
  parseNormFile,
  parseNormText,
  type NormFile,
  type NormFrontMatter,
  type OutlineItem,
} from '#norms';
import { buildCodeDigest, treeCode } from './code-digest.ts';
import { buildDigest, dropStored, hasStored, writeStored } from './norm-store.ts';

/** Entry of the collection of norms with text. The tree itself is kept apart and read when a page needs it. */
export interface NormTextEntry extends Record<string, unknown> {
  frontMatter: NormFrontMatter;
  outline: OutlineItem[];
  /** Digest under which the tree is stored. */
  digest: string;
}

/** Reads one file into the collection unless it is there already, unchanged. */
async function loadFile(file: string, codeDigest: string, context: LoaderContext): Promise<Issue[]> {
  const { store, config } = context;
  const text = readFileSync(file, 'utf8');
  const id = file.replace(/^.*\/|\.mdx$/g, '');
  const digest = buildDigest(codeDigest, text);
  if (store.get(id)?.digest === digest && hasStored(id, digest)) return [];
  const parsed: NormFile = parseNormFile(text, file);
  if (!parsed.frontMatter) return parsed.issues;
  if (parsed.frontMatter.id !== id) {
    const message = `El archivo se llama «${id}» y su ficha dice «${parsed.frontMatter.id}».`;
    return [{ rule: 'file-name-is-id', place: { file, line: 2 }, message, fix: `id: ${id}` }];
  }
  const { tree, warnings } = parseNormText(parsed.body);
  writeStored(id, digest, { tree, warnings });
  const entry: NormTextEntry = { frontMatter: parsed.frontMatter, outline: buildOutline(tree), digest };
  const data = await context.parseData({ id, data: entry, filePath: join(config.root.pathname, file) });
  store.set({ id, data, digest, filePath: file });
  return [];
}

/** Loads `<folder>/*.mdx` as trees. Errors: every mistake in every front matter at once. */
export function createNormLoader(folder: string): Loader {
  return {
    name: 'norm-text-loader',
    async load(context) {
      const codeDigest = buildCodeDigest(...treeCode);
      const files = readdirSync(folder)
        .filter((file) => file.endsWith('.mdx'))
        .sort();
      const ids = new Set(files.map((file) => file.replace(/\.mdx$/, '')));
      const gone = [...context.store.keys()].filter((id) => !ids.has(id));
      for (const id of gone) context.store.delete(id);
      dropStored(gone);
      const issues: Issue[] = [];
      for (const file of files) issues.push(...(await loadFile(`${folder}/${file}`, codeDigest, context)));
      if (issues.length > 0) throw new SiteError(issues);
    },
  };
}
