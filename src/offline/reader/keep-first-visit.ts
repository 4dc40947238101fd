import type { WorkerMessage } from '../names.ts';

/** All that the page has loaded from its own site, itself first. */
function listLoaded(): string[] {
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
  return [location.href, ...new Set(loaded)].filter((address) => address.startsWith(`${location.origin}/`));
}

/** The worker came after this page: it is told what to keep, so that a page that was opened once can be opened again. */
export async function keepFirstVisit(): Promise<void> {
  const { active } = await navigator.serviceWorker.ready;
  const message: WorkerMessage = { kind: 'keep', addresses: listLoaded() };
  active?.postMessage(message);
}
