import { savedPrefix } from '../names.ts';

/** Clears all that the worker kept by itself, by any version of it; what a reader saved stays, and ticks were never here. */
export async function clearKept(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => !name.startsWith(savedPrefix)).map((name) => caches.delete(name)));
  // Where Workbox writes down what is how old.
  indexedDB.deleteDatabase('workbox-expiration');
}
