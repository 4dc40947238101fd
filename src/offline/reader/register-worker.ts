import { workerPath } from '../names.ts';

/** Registers the worker of the site; undefined where there is none: no leave, a private window, nothing at its address. */
export async function registerWorker(): Promise<ServiceWorkerRegistration | undefined> {
  try {
    // A browser that may not says so by an error; one that was told not to gives nothing.
    return await navigator.serviceWorker.register(workerPath, { updateViaCache: 'none' });
  } catch {
    return undefined;
  }
}
