import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { listFiles } from './list-files.ts';
import { listElements, type PageElement } from './list-elements.ts';

/** A page of the built site, taken apart once for all rules. */
export interface Page {
  /** Address: `/normas/ley-27314/`. */
  path: string;
  /** File as people see it: `dist/normas/ley-27314/index.html`. */
  file: string;
  html: string;
  elements: readonly PageElement[];
  /** Address that the page only sends on to. */
  redirect?: string;
}

/** The built site: its pages and the paths of all of its files, from the root and without a leading slash. */
export interface BuiltSite {
  folder: string;
  files: ReadonlySet<string>;
  pages: readonly Page[];
}

/** Address at which a server shows an HTML file: `a/index.html` is `/a/`. */
function buildAddress(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
}

function findRedirect(elements: readonly PageElement[]): string | undefined {
  const refresh = elements.find(({ tag, attributes }) => tag === 'meta' && attributes['http-equiv'] === 'refresh');
  return /url=(.*)$/i.exec(refresh?.attributes['content'] ?? '')?.[1];
}

/** One page from its HTML; `file` is its path inside the site. */
export function parsePage(file: string, html: string): Page {
  const elements = listElements(html);
  const redirect = findRedirect(elements);
  return {
    path: buildAddress(file),
    file: `dist/${file}`,
    html,
    elements,
    ...(redirect === undefined ? {} : { redirect }),
  };
}

/** Paths of all files of the built site; throws when it is not there. */
function listBuiltFiles(folder: string): string[] {
  if (!existsSync(path.join(folder, 'index.html'))) {
    throw new Error(`No hay un sitio construido en «${path.basename(folder)}/». Constrúyalo antes: npm run build`);
  }
  return listFiles(folder);
}

/** Reads the built site whole. */
export function readBuiltSite(folder: string): BuiltSite {
  const files = listBuiltFiles(folder);
  const pages = files
    .filter((file) => file.endsWith('.html'))
    .map((file) => parsePage(file, readFileSync(path.join(folder, file), 'utf8')));
  return { folder, files: new Set(files), pages };
}
