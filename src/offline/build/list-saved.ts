import { isSaveable } from '../names.ts';
import type { SaveList } from '../save-list.ts';
import type { BuiltFiles } from './built-files.ts';

/** Pages that a procedure leads to and that are of use with it: its sheet, its letter, its forms. */
const beside = /^\/(?:hojas|cartas|formularios)\/[^/]+\/$/;

/** Pages that lie right below a norm or a plan and are read with it; parts of a norm are in its text. */
function listBelow(page: string, pages: readonly string[], files: BuiltFiles): string[] {
  const below = pages.filter((other) => other.startsWith(page) && /^[^/]+\/$/.test(other.slice(page.length)));
  if (page.startsWith('/planes/')) return below;
  if (!page.startsWith('/normas/')) return [];
  // An annex that is too long for the page of its norm stands on its own page alone.
  const text = files.readText(page);
  return below.filter((other) => !text.includes(`id="${other.slice(page.length, -1)}"`));
}

function listBeside(page: string, files: BuiltFiles): string[] {
  if (!page.startsWith('/tramites/')) return [];
  const links = files.readText(page).matchAll(/<a\b[^>]*? href="(\/[^"?#]*\/)/g);
  return [...new Set([...links].map(([, link = '']) => link))].filter((link) => beside.test(link) && files.has(link));
}

/** What is saved with each page that can be saved, by its address. */
export function listSaved(files: BuiltFiles): Map<string, SaveList> {
  const pages = files.listPages();
  return new Map(
    pages.filter(isSaveable).map((page) => {
      const saved = [page, ...listBelow(page, pages, files), ...listBeside(page, files)];
      const list = [...new Set([...saved, ...files.listNeeded(saved)])];
      const bytes = list.reduce((sum, address) => sum + files.weigh(address), 0);
      return [page, { version: files.digest(list), bytes, files: list }];
    }),
  );
}
