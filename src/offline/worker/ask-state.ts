import { cacheNames, statePath } from '../names.ts';
import { clearKept } from './clear-kept.ts';
import { scope } from './scope.ts';

/** How long the answer holds, in milliseconds: six hours. */
const LASTS = 6 * 3_600_000;

/** Whether the site says that its worker is to go; undefined where it does not say. */
async function readState(): Promise<boolean | undefined> {
  const answer = await fetch(`${statePath}?${Date.now()}`, { cache: 'no-store' });
  if (!answer.ok) return undefined;
  const state: unknown = await answer.json();
  return typeof state === 'object' && state !== null && 'stop' in state && state.stop === true;
}

/** A worker that is to go does not come: an old copy of it may still be handed out. Errors: it is to go. */
export async function refuseWhereStopped(): Promise<void> {
  if (await readState().catch(() => undefined)) throw new Error('The site wants no worker.');
}

/**
 * Asks the site, at most every six hours, whether the worker is to go, and then goes. A browser looks for a new worker by itself; this is
 * for the day on which an old copy of the worker is handed out by something between the site and its reader.
 */
export async function askState(): Promise<void> {
  const cache = await caches.open(cacheNames.state);
  const asked = Number(await (await cache.match(statePath))?.text());
  if (Date.now() - asked < LASTS && asked <= Date.now()) return;
  const isStopped = await readState();
  if (isStopped === undefined) return;
  if (isStopped) {
    await clearKept();
    await scope.registration.unregister();
    return;
  }
  await cache.put(statePath, new Response(String(Date.now())));
}
