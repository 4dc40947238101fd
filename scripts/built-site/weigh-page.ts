import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { init, parse } from 'es-module-lexer';
import type { PageWeight } from '../site-rules/page-budgets.ts';
import { readMainText } from './read-main-text.ts';
import type { BuiltSite, Page } from './read-built-site.ts';

await init();

const ORIGIN = 'https://norma-circular.invalid';

function gzipSize(content: string | Buffer): number {
  return gzipSync(content, { level: 9 }).length;
}

/** Weighs the pages of one site; what pages share is read once. */
export class PageScales {
  readonly #site: BuiltSite;
  readonly #sizes = new Map<string, number>();
  readonly #imports = new Map<string, readonly string[]>();

  constructor(site: BuiltSite) {
    this.#site = site;
  }

  #weighFile(file: string): number {
    const known = this.#sizes.get(file);
    if (known !== undefined) return known;
    const size = this.#site.files.has(file) ? gzipSize(readFileSync(path.join(this.#site.folder, file))) : 0;
    this.#sizes.set(file, size);
    return size;
  }

  /** Files that a module imports at once; what it imports later, on demand, is not part of the first visit. */
  #listImports(file: string): readonly string[] {
    const known = this.#imports.get(file);
    if (known) return known;
    const code = this.#site.files.has(file) ? readFileSync(path.join(this.#site.folder, file), 'utf8') : '';
    const [imports] = parse(code);
    const files = imports
      .filter(({ type }) => type === 'static' || type === 'reexport-star')
      .map(({ specifier }) => resolveFile(specifier ?? '', `/${file}`));
    this.#imports.set(file, files);
    return files;
  }

  #followModules(entries: readonly string[]): Set<string> {
    const reached = new Set<string>();
    const waiting = [...entries];
    for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
      if (reached.has(file)) continue;
      reached.add(file);
      waiting.push(...this.#listImports(file));
    }
    return reached;
  }

  #sum(files: Iterable<string>): number {
    return [...files].reduce((sum, file) => sum + this.#weighFile(file), 0);
  }

  /** What a first visit to the page fetches, gzipped. */
  weigh(page: Page): PageWeight {
    const isLink = (rel: string) => (element: Page['elements'][number]) =>
      element.tag === 'link' && (element.attributes['rel'] ?? '').split(' ').includes(rel);
    const listHrefs = (rel: string): string[] =>
      page.elements.filter(isLink(rel)).map(({ attributes }) => resolveFile(attributes['href'] ?? '', page.path));
    const scripts = page.elements
      .filter(({ tag, attributes }) => tag === 'script' && attributes['src'] !== undefined)
      .map(({ attributes }) => resolveFile(attributes['src'] ?? '', page.path));
    return {
      page,
      html: gzipSize(page.html),
      css: this.#sum(new Set(listHrefs('stylesheet'))),
      js: this.#sum(this.#followModules([...scripts, ...listHrefs('modulepreload')])),
      plainText: gzipSize(readMainText(page.html)),
    };
  }
}

function resolveFile(url: string, base: string): string {
  return decodeURIComponent(URL.parse(url, `${ORIGIN}${base}`)?.pathname ?? '').slice(1);
}
