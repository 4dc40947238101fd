/**
 * The worker that ends all others: it takes the place of any that is there, whatever is wrong with that one, clears what was kept, goes,
 * and loads the pages again that were answered by it. `node scripts/stop-worker.ts` puts it into a built site.
 */
import { clearKept } from './clear-kept.ts';
import { scope } from './scope.ts';

async function goAway(): Promise<void> {
  await clearKept();
  await scope.registration.unregister();
  // Only pages that a worker answered for: one that comes again finds none, and is not loaded twice.
  const clients = await scope.clients.matchAll({ type: 'window' });
  await Promise.allSettled(clients.map((client) => client.navigate(client.url)));
}

scope.addEventListener('install', () => void scope.skipWaiting());
scope.addEventListener('activate', (event) => {
  event.waitUntil(goAway());
});
