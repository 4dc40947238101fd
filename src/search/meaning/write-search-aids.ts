import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { listMunicipalities } from '#municipalities';
import { listZonings } from '#zones';
import { listOutside } from './list-outside.ts';
import { readSearchOutside } from './outside.content.ts';
import { nameWordFile, outsideFile } from './search-aids.ts';
import { buildWordLists, type ListedText, type WordList } from './word-list.ts';

const initials = Array.from('abcdefghijklmnopqrstuvwxyz');
const none: WordList = { own: '', other: '' };

/** Writes to a folder what helps to understand questions: words by their first sound, a file for each letter, and what is not here. */
export async function writeSearchAids(texts: readonly ListedText[], folder: string): Promise<void> {
  const lists = buildWordLists(texts);
  const neighbourhoods = listZonings().flatMap(({ zones }) =>
    zones.flatMap(({ places }) => places.map(({ printed }) => printed)),
  );
  const outside = listOutside(readSearchOutside(), listMunicipalities(), neighbourhoods);
  const write = (file: string, content: unknown): Promise<void> =>
    writeFile(path.join(folder, file), JSON.stringify(content));
  await Promise.all([
    write(outsideFile, outside),
    ...initials.map((initial) => write(nameWordFile(initial), lists.get(initial) ?? none)),
  ]);
}
