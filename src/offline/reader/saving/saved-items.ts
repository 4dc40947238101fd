import { savedPrefix, savedRecordPath } from '../../names.ts';
import type { SavedRecord } from '../../save-list.ts';

/** One thing that was saved, with the cache it lies in. */
export interface SavedItem extends SavedRecord {
  cache: string;
}

/** Name of the cache of one saving: none takes away what another one saved, in another tab and of the same version. */
export const nameCache = (path: string, version: string): string =>
  `${savedPrefix}${path}@${version}.${Date.now().toString(36)}`;

/** How long a saving may take, in milliseconds; what has no record after that was broken off. */
const longest = 3_600_000;

const isBrokenOff = (cache: string): boolean =>
  !(Number.parseInt(cache.slice(cache.lastIndexOf('.') + 1), 36) > Date.now() - longest);

/** All that was saved, newest first; what has no record was never finished, and goes in time. Errors: the browser keeps nothing for this site. */
export async function listSavedItems(): Promise<SavedItem[]> {
  const items: SavedItem[] = [];
  for (const cache of await caches.keys()) {
    if (!cache.startsWith(savedPrefix)) continue;
    const record = await (await caches.open(cache)).match(savedRecordPath);
    if (record) items.push({ ...((await record.json()) as SavedRecord), cache });
    else if (isBrokenOff(cache)) await caches.delete(cache);
  }
  return items.sort((a, b) => b.savedOn.localeCompare(a.savedOn));
}

/** The newest that was saved of a page. */
export const findSavedItem = async (path: string): Promise<SavedItem | undefined> =>
  (await listSavedItems()).find((item) => item.path === path);

/** Takes away all that was saved of a page, but for one version. */
export async function removeSaved(path: string, butFor?: string): Promise<void> {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(`${savedPrefix}${path}@`) && name !== butFor);
  await Promise.all(old.map((name) => caches.delete(name)));
}
