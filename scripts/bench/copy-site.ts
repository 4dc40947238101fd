import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a build needs besides the packages. */
const parts = ['src', 'content', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** The norm that is copied: the longest text we have. */
const original = 'om-011-2012-mpt';

/** Packages are linked one by one: build tools keep caches of their own in node_modules. */
function linkPackages(folder: string): void {
  mkdirSync(join(folder, 'node_modules'));
  for (const name of readdirSync('node_modules').filter((entry) => entry !== '.astro' && entry !== '.vite')) {
    symlinkSync(join(process.cwd(), 'node_modules', name), join(folder, 'node_modules', name));
  }
}

/** Text of a copy under another number, in its front matter and wherever the text names itself. */
export function renumberNorm(text: string, copy: number): { id: string; text: string } {
  const number = `${String(copy).padStart(4, '0')}-2013-MPT`;
  const id = `om-${number.toLowerCase()}`;
  return { id, text: text.replaceAll('011-2012-MPT', number).replace(`id: ${original}`, `id: ${id}`) };
}

/** A copy of the site in a temporary folder with `count` further norms of the size of Trujillo's. */
export function copySite(count: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'norma-bench-'));
  for (const part of parts) cpSync(part, join(folder, part), { recursive: true });
  linkPackages(folder);
  const text = readFileSync(`content/norms/${original}.mdx`, 'utf8');
  for (let copy = 1; copy <= count; copy += 1) {
    const renumbered = renumberNorm(text, copy);
    writeFileSync(join(folder, 'content/norms', `${renumbered.id}.mdx`), renumbered.text);
  }
  return folder;
}
