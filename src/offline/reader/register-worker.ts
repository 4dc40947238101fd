import { workerPath } from '../names.ts';

/**
 * Registers the worker of the site; undefined where there is none: no leave, a private window, nothing at its address, or it answered for
 * this page and was told to go, and to register it would keep it.
 */
export async function registerWorker(): Promise<ServiceWorkerRegistration | undefined> {
  try {
    if (navigator.serviceWorker.controller) return await navigator.serviceWorker.getRegistration();
    // A browser that may not says so by an error; one that was told not to gives nothing.
    return await navigator.serviceWorker.register(workerPath, { updateViaCache: 'none' });
  } catch {
    return undefined;
  }
}
