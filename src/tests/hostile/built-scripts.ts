import { readFileSync } from 'node:fs';
import path from 'node:path';

const dist = path.resolve('dist');

/** What a script does that lets a stranger speak to it. */
const listeningParts = {
  query: /location\.search|\bsearch:\w+\}=location|searchParams\.get|new FormData/,
  fragment: /location\.hash|hash:\w+\}=location|hashchange/,
  store: /localStorage|sessionStorage/,
  message: /addEventListener\([`"']message[`"']/,
} as const;

/** By which ways a stranger may speak to a page. */
type Way = keyof typeof listeningParts;

const texts = new Map<string, string>();

function readScript(file: string): string {
  const known = texts.get(file);
  if (known !== undefined) return known;
  let text = '';
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    // A name within a text that is no script of ours.
  }
  texts.set(file, text);
  return text;
}

const locate = (name: string, from: string): string =>
  name.startsWith('/') || name.startsWith('_astro/') ? path.join(dist, name) : path.resolve(path.dirname(from), name);

/** A script and all that it may load, now or later, as files. */
function followScript(entry: string): string[] {
  const seen = new Set<string>();
  const todo = [entry];
  for (let file = todo.pop(); file !== undefined; file = todo.pop()) {
    if (seen.has(file) || readScript(file) === '') continue;
    seen.add(file);
    for (const [, name = ''] of readScript(file).matchAll(/["'`]([\w./-]+\.js)["'`]/g)) todo.push(locate(name, file));
  }
  return [...seen];
}

/** File of the built site at an address. */
export const locateBuilt = (address: string): string =>
  path.join(dist, address.endsWith('/') ? `${address}index.html` : address);

/** The scripts that a built page names, as files. */
function listEntries(address: string): string[] {
  const file = locateBuilt(address);
  const html = readFileSync(file, 'utf8');
  return [...html.matchAll(/<script\b[^>]*\bsrc="([^"]+)"/g)].map(([, source = '']) => locate(source, file));
}

/** Every script that a built page loads, or may load once it is used, by path: `/_astro/search-box.js`. */
export function listScripts(address: string): string[] {
  return [...new Set(listEntries(address).flatMap(followScript))]
    .map((script) => `/${path.relative(dist, script)}`)
    .toSorted();
}

/** A page that has nothing but what every page has: it is attacked for all of them. */
export const plainPage = '/acerca/';

/** The ways by which a stranger may speak to a built page, beside those of every page. */
export function listWays(address: string): Way[] {
  const common = new Set(listEntries(plainPage));
  const own = listEntries(address).filter((entry) => !common.has(entry));
  const scripts = [...new Set(own.flatMap(followScript))].map(readScript);
  return (Object.keys(listeningParts) as Way[]).filter((way) => scripts.some((text) => listeningParts[way].test(text)));
}
