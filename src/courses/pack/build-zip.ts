import { zipSync, type Zippable } from 'fflate';

/** The first day that a ZIP can name. */
const day = new Date(1980, 0, 1);

/** Files of a package, by their names. */
export type PackageFiles = ReadonlyMap<string, string | Uint8Array>;

/** A ZIP that depends on its files alone: sorted by name, of one day. */
export function buildZip(files: PackageFiles): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const entries: Zippable = {};
  for (const [name, content] of [...files].sort(([a], [b]) => (a < b ? -1 : 1)))
    entries[name] = typeof content === 'string' ? encoder.encode(content) : content;
  return zipSync(entries, { level: 9, mtime: day });
}
