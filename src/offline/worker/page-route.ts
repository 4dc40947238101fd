import { NetworkFirst } from 'workbox-strategies';
import { cacheNames, offlinePath, visitedDays, visitedPages } from '../names.ts';
import { cap, onlyGood } from './bounds.ts';
import { findBundled, findKeptPage, underItsPath } from './kept-pages.ts';
import { answerCopy, markMissing } from './mark-copy.ts';
import type { LastingEvent } from './scope.ts';

/** How long a reader waits for the page of today where a copy is there, in seconds. */
const PATIENCE = 4;

const fromElsewhere = {
  ...underItsPath,
  /** A server that is broken is as good as none. */
  fetchDidSucceed: ({ response }: { response: Response }) =>
    response.status < 500 ? Promise.resolve(response) : Promise.reject(new Error(String(response.status))),
  cachedResponseWillBeUsed: async ({ request }: { request: Request }) => {
    const copy = await findKeptPage(request.url);
    return copy && (await answerCopy(copy));
  },
};

/** The page of today, or the newest copy that is there. */
export const pages = new NetworkFirst({
  cacheName: cacheNames.pages,
  networkTimeoutSeconds: PATIENCE,
  plugins: [onlyGood, cap(visitedPages, visitedDays), fromElsewhere],
});

/** Where a reader is led who has no copy of the page itself: its last slash was left out, or the whole norm is here, with this part. */
async function findWay(url: URL): Promise<string | undefined> {
  const { href, pathname, origin } = url;
  if (!pathname.endsWith('/') && (await findKeptPage(`${origin}${pathname}/`))) return `${origin}${pathname}/`;
  const [, norm, part = ''] = /^(\/normas\/[^/]+\/)([^/]+)\/$/.exec(pathname) ?? [];
  if (norm === undefined || href.includes('#')) return undefined;
  return (await findKeptPage(origin + norm)) && `${origin}${norm}#${part}`;
}

/** Answers for a page: today's, a copy, a way that leads near, or the page that says what is kept. */
export async function answerPage(request: Request, event: LastingEvent): Promise<Response> {
  try {
    return await pages.handle({ request, event });
  } catch {
    const way = await findWay(new URL(request.url));
    if (way !== undefined) return Response.redirect(way);
    const kept = await findBundled(offlinePath);
    return kept ? new Response(markMissing(await kept.text()), { headers: kept.headers }) : Response.error();
  }
}
