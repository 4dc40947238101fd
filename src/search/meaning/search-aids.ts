import type { OutsideList } from './list-outside.ts';
import type { WordList } from './word-list.ts';

/** What helps to understand a question; each list comes when it is first asked for. Errors: no connection. */
export interface SearchAids {
  /** Words of the site that begin with this sound. */
  listWords: (initial: string) => Promise<WordList>;
  listOutside: () => Promise<OutsideList>;
}

/** Name of the file with what is not here. */
export const outsideFile = 'fuera.json';

/** Name of the file with the words that begin with a sound. */
export const nameWordFile = (initial: string): string => `palabras-${initial}.json`;

/** Aids from files; those of a name are read once. */
export function buildSearchAids(read: (file: string) => Promise<unknown>): SearchAids {
  const files = new Map<string, Promise<unknown>>();
  const readOnce = (file: string): Promise<unknown> => {
    const known = files.get(file);
    if (known) return known;
    const reading = read(file).catch((error: unknown) => {
      files.delete(file);
      throw error;
    });
    files.set(file, reading);
    return reading;
  };
  return {
    listWords: async (initial) =>
      /^[a-z]$/.test(initial) ? ((await readOnce(nameWordFile(initial))) as WordList) : { own: '', other: '' },
    listOutside: async () => (await readOnce(outsideFile)) as OutsideList,
  };
}
