import { cacheNames, statePath } from '../names.ts';
import { clearKept } from './clear-kept.ts';
import { scope } from './scope.ts';

/** How long the answer holds, in milliseconds: six hours. */
const LASTS = 6 * 3_600_000;

/**
 * Asks the site, at most every six hours, whether the worker is to go, and then goes. A browser looks for a new worker by itself; this is
 * for the day on which an old copy of the worker is handed out by something between the site and its reader.
 */
export async function askState(): Promise<void> {
  const cache = await caches.open(cacheNames.state);
  const asked = Number(await (await cache.match(statePath))?.text());
  if (Date.now() - asked < LASTS && asked <= Date.now()) return;
  const answer = await fetch(`${statePath}?${Date.now()}`, { cache: 'no-store' });
  if (!answer.ok) return;
  const state: unknown = await answer.json();
  if (typeof state === 'object' && state !== null && 'stop' in state && state.stop === true) {
    await clearKept();
    await scope.registration.unregister();
    return;
  }
  await cache.put(statePath, new Response(String(Date.now())));
}
