import { savedRecordPath, saveListName } from '../../names.ts';
import { readDate } from '../../read-date.ts';
import type { SavedRecord, SaveList } from '../../save-list.ts';
import { nameCache, removeSaved } from './saved-items.ts';

/** Why something was not saved. */
export type SaveProblem = 'full' | 'refused' | 'offline' | 'changed';

/** The site is of another build than the page: what came of it would not fit together. */
class OtherBuild extends Error {}

/** Named by content: any copy is right, and the worker may have it. */
const isNamed = (address: string): boolean => address.startsWith('/_astro/');

/** Fetches past all caches what changes under its name: a copy must not be saved as if it were today's. */
async function fetchFile(address: string): Promise<Response> {
  const response = await fetch(address, isNamed(address) ? {} : { cache: 'no-store' });
  if (!response.ok) throw new TypeError(`${address}: ${response.status}`);
  return response;
}

function judgeError(error: unknown): SaveProblem {
  if (error instanceof OtherBuild) return 'changed';
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError') return 'full';
  return name === 'TypeError' ? 'offline' : 'refused';
}

async function fillCache(
  name: string,
  record: SavedRecord,
  { files, onFile }: { files: readonly string[]; onFile: (count: number) => void },
): Promise<void> {
  const cache = await caches.open(name);
  for (const [index, file] of files.entries()) {
    onFile(index + 1);
    await cache.put(file, await fetchFile(file));
  }
  // With its list the page can say without a connection that it is saved.
  const address = record.path + saveListName;
  const list = await fetchFile(address);
  const { version } = (await list.clone().json()) as SaveList;
  if (version !== record.version) throw new OtherBuild(version);
  await cache.put(address, list);
  // The record comes last: without it nothing counts as saved. Its day is that of the server: a phone's clock may be years behind.
  const savedOn = readDate(list)?.toISOString() ?? record.savedOn;
  await cache.put(savedRecordPath, new Response(JSON.stringify({ ...record, savedOn })));
}

/** Asks the browser not to clear what is saved by itself; some do not answer before their reader does, iPhones until 2021 know no such question. */
function keepForGood(): void {
  if ('storage' in navigator) void navigator.storage.persist().catch(() => false);
}

/**
 * Saves a page with all it needs, or nothing: what was saved of it before stays until the new one is whole. Gives what went wrong, or
 * undefined.
 */
export async function saveItem(
  path: string,
  list: SaveList,
  onFile: (count: number) => void,
): Promise<SaveProblem | undefined> {
  const { version, bytes, files } = list;
  const [title = ''] = document.title.split(' · ');
  const name = nameCache(path, version);
  const record: SavedRecord = { path, title, savedOn: new Date().toISOString(), version, bytes };
  try {
    if (!('caches' in globalThis)) return 'refused';
    await fillCache(name, record, { files, onFile });
    // Another tab may have saved the same meanwhile, and taken this one away.
    if (await caches.has(name)) await removeSaved(path, name);
    keepForGood();
    return undefined;
  } catch (error) {
    await caches.delete(name).catch(() => false);
    return judgeError(error);
  }
}
