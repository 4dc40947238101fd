/**
 * The worker of the site: answers for pages and their parts where there is no connection, keeps what was visited within bounds, and
 * changes to a new version only when its reader says so or has left. Workbox has what is easily got wrong: the base that comes with each
 * version (precaching), which request is answered how (routing, strategies), what is too much or too old (expiration), and what is no good
 * answer to keep (cacheable-response). Ours is what this site does otherwise.
 */
import { PrecacheController, type PrecacheEntry } from 'workbox-precaching';
import { cacheNames, type WorkerMessage } from '../names.ts';
import { askState, refuseWhereStopped } from './ask-state.ts';
import { answerRequests, keepAddresses } from './routes.ts';
import { scope, type LastingEvent } from './scope.ts';

/** What comes with this version: put in when the site is built. */
declare const baseEntries: PrecacheEntry[];

const base = new PrecacheController({ cacheName: cacheNames.base });
base.addToCacheList(baseEntries);

/** Pages of the version before may be open: what they load later stays in reach for a time, among the parts. */
async function keepOldParts(): Promise<void> {
  const [old, parts] = await Promise.all([caches.open(base.strategy.cacheName), caches.open(cacheNames.parts)]);
  const current = new Set(base.getCachedURLs());
  for (const request of await old.keys()) {
    if (!new URL(request.url).pathname.startsWith('/_astro/') || current.has(request.url)) continue;
    const response = await old.match(request);
    if (response) await parts.put(request, response);
  }
}

async function takeOver(event: LastingEvent): Promise<void> {
  await keepOldParts();
  await base.activate(event);
  await scope.clients.claim();
}

scope.addEventListener('install', (event) => {
  event.waitUntil(refuseWhereStopped().then(() => base.install(event)));
});
scope.addEventListener('activate', (event) => {
  event.waitUntil(takeOver(event));
});
scope.addEventListener('message', (event) => {
  const message = event.data as WorkerMessage;
  event.waitUntil(message.kind === 'renew' ? scope.skipWaiting() : keepAddresses(message.addresses, event));
});
scope.addEventListener('fetch', (event) => {
  if (event.request.mode === 'navigate') event.waitUntil(askState().catch(() => undefined));
});
answerRequests();
