import { registerRoute } from 'workbox-routing';
import { CacheFirst, NetworkFirst, type Strategy } from 'workbox-strategies';
import { cacheNames } from '../names.ts';
import { cap, onlyGood } from './bounds.ts';
import { underItsPath } from './kept-pages.ts';
import { answerPage, pages } from './page-route.ts';
import { scope, type LastingEvent } from './scope.ts';

/** What came with the worker, or was saved by the reader, is as good; the base names its files with a digest after the question mark. */
const fromAnyCache = {
  cachedResponseWillBeUsed: async ({ request, cachedResponse }: { request: Request; cachedResponse?: Response }) =>
    cachedResponse ?? (await caches.match(request.url, { ignoreSearch: true, ignoreVary: true })),
};

/** Named by content: what is here is right. More than two builds have, so that a page that is open or kept finds its own. */
const parts = new CacheFirst({ cacheName: cacheNames.parts, plugins: [onlyGood, cap(400, 120), fromAnyCache] });

/** Parts of the index are named by content, too. */
const search = new CacheFirst({ cacheName: cacheNames.search, plugins: [onlyGood, cap(150, 60)] });

/** Rules and lists change under the same name. */
const data = new NetworkFirst({
  cacheName: cacheNames.data,
  networkTimeoutSeconds: 4,
  plugins: [onlyGood, cap(60, 90), underItsPath, fromAnyCache],
});

/** What answers for a file that a page asks for; undefined: the browser itself, as if there were no worker. */
function chooseStrategy({ origin, pathname }: URL): Strategy | undefined {
  if (origin !== scope.location.origin || /^\/(?:embed|api)\/|\/estado\.json$/.test(pathname)) return undefined;
  if (pathname.startsWith('/_astro/')) return parts;
  if (/^\/pagefind\/.*\.pf_\w+$/.test(pathname)) return search;
  return /\.(?:json|js|css|svg|png|pagefind|webmanifest)$/.test(pathname) && pathname !== scope.location.pathname
    ? data
    : undefined;
}

const isPage = ({ origin, pathname }: URL): boolean =>
  origin === scope.location.origin && !pathname.startsWith('/embed/') && !/\.(?!html$)[a-z\d]+$/.test(pathname);

/** Keeps what a page had loaded before the worker was there. */
export async function keepAddresses(addresses: readonly string[], event: LastingEvent): Promise<void> {
  for (const address of addresses) {
    const url = new URL(address, scope.location.origin);
    const strategy = isPage(url) ? pages : chooseStrategy(url);
    // Without one of them the rest is still worth having.
    await strategy?.handleAll({ request: new Request(url), event })[1].catch(() => undefined);
  }
}

/** Only what is read, of this site alone, is answered; who asks past all caches wants to know whether there is a connection. */
export function answerRequests(): void {
  registerRoute(
    ({ url, request }) => request.mode === 'navigate' && isPage(url),
    ({ request, event }: { request: Request; event: LastingEvent }) => answerPage(request, event),
  );
  for (const strategy of [parts, search, data]) {
    registerRoute(
      ({ url, request }) =>
        request.mode !== 'navigate' && request.cache !== 'no-store' && chooseStrategy(url) === strategy,
      strategy,
    );
  }
}
