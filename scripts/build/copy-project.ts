import { cpSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a build and the checks of content need besides the packages. */
const parts = [
  'src',
  'content',
  'public',
  'scripts',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'LICENSE',
];

/** Packages are linked one by one: build tools keep caches of their own in node_modules. */
function linkPackages(folder: string): void {
  mkdirSync(join(folder, 'node_modules'));
  for (const name of readdirSync('node_modules').filter((entry) => entry !== '.astro' && entry !== '.vite')) {
    symlinkSync(join(process.cwd(), 'node_modules', name), join(folder, 'node_modules', name));
  }
}

/** A copy of the project in a temporary folder, ready to be built; the caller takes it away. */
export function copyProject(): string {
  const folder = mkdtempSync(join(tmpdir(), 'norma-copy-'));
  for (const part of parts) cpSync(part, join(folder, part), { recursive: true });
  linkPackages(folder);
  return folder;
}
