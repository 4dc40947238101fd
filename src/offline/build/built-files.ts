import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** Names of modules and sheets as scripts have them, beside themselves: `./element.B4yq4bFt.js`. */
const besides = /[`"'](\.\/[\w.-]+\.(?:js|css))[`"']/g;

/** Names of modules that a script has with it, and not only when it is used. */
const atOnce = /(?:from|import)\s?[`"'](\.\/[\w.-]+\.js)[`"']/g;

/** Styles, scripts and data that a page asks for by itself or when it is used; where a link leads is a download. */
const asked = /(?:src|<link\b[^>]*? href|data-rules)="(\/[^"?#]+\.(?:js|css|svg|png|json))"/g;

/** The files of a built site, by their addresses; each is read and weighed once. */
export class BuiltFiles {
  readonly #root: string;
  readonly #weights = new Map<string, number>();
  readonly #scripts = new Map<string, string>();

  constructor(root: string) {
    this.#root = root;
  }

  #locate(address: string): string {
    return path.join(this.#root, address.endsWith('/') ? `${address}index.html` : address);
  }

  has(address: string): boolean {
    return existsSync(this.#locate(address));
  }

  read(address: string): Buffer {
    return readFileSync(this.#locate(address));
  }

  readText(address: string): string {
    return this.read(address).toString('utf8');
  }

  #readScript(address: string): string {
    const text = this.#scripts.get(address) ?? this.readText(address);
    this.#scripts.set(address, text);
    return text;
  }

  /** Addresses of all pages, in order. */
  listPages(): string[] {
    return readdirSync(this.#root, { recursive: true, encoding: 'utf8' })
      .filter((file) => path.basename(file) === 'index.html')
      .map((file) => path.posix.join('/', path.dirname(file).split(path.sep).join('/'), '/'))
      .toSorted();
  }

  /** Bytes over the wire, packed as every server can. */
  weigh(address: string): number {
    const known = this.#weights.get(address) ?? gzipSync(this.read(address), { level: 9 }).length;
    this.#weights.set(address, known);
    return known;
  }

  /** A file and all that it brings, by the names that a script has of others; of scripts only: a sheet brings nothing of its own. */
  #follow(address: string, names: RegExp, found: Set<string>): void {
    if (found.has(address) || !this.has(address)) return;
    found.add(address);
    if (!address.endsWith('.js')) return;
    for (const [, name = ''] of this.#readScript(address).matchAll(names))
      this.#follow(path.posix.join(path.posix.dirname(address), name), names, found);
  }

  #listBrought(pages: readonly string[], names: RegExp): Set<string> {
    const found = new Set<string>();
    for (const page of pages) {
      for (const [, address = ''] of this.readText(page).matchAll(asked)) this.#follow(address, names, found);
    }
    return found;
  }

  /** All that pages need to be shown and used, without the pages themselves, in order. */
  listNeeded(pages: readonly string[]): string[] {
    return [...this.#listBrought(pages, besides)].toSorted();
  }

  /** What pages load only when somebody uses them: a visit alone does not bring it. In order. */
  listLate(pages: readonly string[]): string[] {
    const first = this.#listBrought(pages, atOnce);
    return this.listNeeded(pages).filter((address) => !first.has(address));
  }

  /** Changes when any of these files does. */
  digest(addresses: readonly string[]): string {
    const hash = createHash('sha256');
    for (const address of addresses) hash.update(address).update('\0').update(this.read(address)).update('\0');
    return hash.digest('hex').slice(0, 12);
  }
}
