import type { WorkerMessage } from '../names.ts';

/** Where pages wait that were visited before the worker was there; it goes with the window. */
const waitingKey = 'norma-por-guardar';

/** All that the page has loaded from its own site, itself first. */
function listLoaded(): string[] {
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
  return [location.href, ...loaded].filter((address) => address.startsWith(`${location.origin}/`));
}

/** What waited, with what this page has loaded; where nothing can be remembered, this page alone. */
function listWaiting(): string[] {
  const own = listLoaded();
  try {
    const before = JSON.parse(sessionStorage.getItem(waitingKey) ?? '[]') as string[];
    const all = [...new Set([...before, ...own])];
    sessionStorage.setItem(waitingKey, JSON.stringify(all));
    return all;
  } catch {
    return own;
  }
}

/**
 * The worker came after this page, and perhaps after others before it: it is told what to keep, so that a page that was opened once can be
 * opened again.
 */
export async function keepFirstVisits(): Promise<void> {
  const addresses = listWaiting();
  const { active } = await navigator.serviceWorker.ready;
  const message: WorkerMessage = { kind: 'keep', addresses };
  active?.postMessage(message);
  try {
    sessionStorage.removeItem(waitingKey);
  } catch {
    // Nothing was remembered.
  }
}
