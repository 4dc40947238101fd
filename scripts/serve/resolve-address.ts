import { statSync, type Stats } from 'node:fs';
import path from 'node:path';

/** What an address of the site leads to. */
export type Target =
  | { kind: 'file'; address: string; file: string }
  /** A page whose address was written without its last slash, or that has moved. */
  | { kind: 'moved'; address: string; location: string }
  | { kind: 'nothing' };

/** Where addresses that have moved lead now. */
export type Redirects = ReadonlyMap<string, string>;

const NOTHING: Target = { kind: 'nothing' };

/** Names of folders and file in an address; undefined when no address of ours is written like that. */
function splitAddress(address: string): string[] | undefined {
  // An escaped separator or an end of text would mean one thing here and another to the file system.
  if (!address.startsWith('/') || /%2f|%5c|%00|\\/i.test(address)) return undefined;
  try {
    const names = decodeURIComponent(address).slice(1).split('/');
    if (names.at(-1) === '') names.pop();
    const isHidden = (name: string): boolean => name.startsWith('.') && name !== '.well-known';
    return names.some((name) => name === '' || isHidden(name)) ? undefined : names;
  } catch {
    // A broken escape: `/%`.
    return undefined;
  }
}

function readStats(file: string): Stats | undefined {
  try {
    return statSync(file, { throwIfNoEntry: false });
  } catch {
    // A name too long for the file system is not there either.
    return undefined;
  }
}

/** Finds what a folder has at an address, as it stands in the first line of a request: `/normas/?tipo=ley`. */
export function resolveAddress(folder: string, url: string, redirects: Redirects): Target {
  const [address = '', query] = url.split(/\?(.*)/s);
  const rest = query === undefined ? '' : `?${query}`;
  const moved = redirects.get(address);
  if (moved !== undefined) return { kind: 'moved', address, location: `${moved}${rest}` };
  const names = splitAddress(address);
  if (!names) return NOTHING;
  const place = path.join(folder, ...names);
  const stats = readStats(place);
  if (stats?.isFile()) return address.endsWith('/') ? NOTHING : { kind: 'file', address, file: place };
  const index = path.join(place, 'index.html');
  if (!stats || !readStats(index)?.isFile()) return NOTHING;
  if (address.endsWith('/')) return { kind: 'file', address, file: index };
  return { kind: 'moved', address, location: `${address}/${rest}` };
}
