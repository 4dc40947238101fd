import { bundlePath, cacheNames, savedPrefix } from '../names.ts';
import { readDate } from '../read-date.ts';

/** Address under which a page is kept: tools have their state in the query, the page is the same. */
function nameKept(address: string): string {
  const { origin, pathname } = new URL(address);
  return origin + pathname;
}

/** Keeps one copy for all queries: neither tools with their answers nor a search with the time after its question mark push out the rest. */
export const underItsPath = {
  cacheKeyWillBeUsed: ({ request }: { request: Request }): Promise<string> => Promise.resolve(nameKept(request.url)),
};

/** A page out of the file of all tools that came with the worker. */
export async function findBundled(path: string): Promise<Response | undefined> {
  const bundle = await (await caches.open(cacheNames.base)).match(bundlePath, { ignoreSearch: true });
  const pages = (await bundle?.clone().json()) as Record<string, string> | undefined;
  const html = pages?.[path];
  if (!bundle || html === undefined) return undefined;
  const date = bundle.headers.get('date');
  return new Response(html, { headers: { 'content-type': 'text/html;charset=utf-8', ...(date && { date }) } });
}

/** The newest of some copies, by the server's clock. */
function pickNewest(copies: readonly (Response | undefined)[]): Response | undefined {
  const age = (copy: Response): number => readDate(copy)?.valueOf() ?? 0;
  return copies.filter((copy) => copy !== undefined).sort((a, b) => age(b) - age(a))[0];
}

/** Where pages are kept that were visited, or saved. */
async function listCaches(): Promise<string[]> {
  return (await caches.keys()).filter((name) => name === cacheNames.pages || name.startsWith(savedPrefix));
}

/** The newest copy of a page, from wherever it is kept. */
export async function findKeptPage(address: string): Promise<Response | undefined> {
  const url = nameKept(address);
  const found = [findBundled(new URL(url).pathname)];
  for (const name of await listCaches()) found.push(caches.open(name).then((cache) => cache.match(url)));
  return pickNewest(await Promise.all(found));
}

/** The newest copy of data: of a visit, of what was saved, or of the base, which names them with a digest after the question mark. */
export async function findKeptData(address: string): Promise<Response | undefined> {
  const look = async (name: string): Promise<Response | undefined> =>
    (await caches.open(name)).match(nameKept(address), { ignoreSearch: true, ignoreVary: true });
  return pickNewest(await Promise.all((await caches.keys()).map(look)));
}
