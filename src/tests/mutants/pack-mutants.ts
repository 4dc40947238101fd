import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Mutant } from './mutant.ts';

/** Mistakes that stand together in one copy of the content, and the files as they make them. */
export interface MutantCopy {
  mutants: Mutant[];
  files: Map<string, string | Uint8Array>;
}

const readOriginal = (file: string): string => (existsSync(file) ? readFileSync(file, 'utf8') : '');

/** Makes one more mistake in a copy; false where another one stands in its way. */
function addMutant(copy: MutantCopy, mutant: Mutant): boolean {
  const [, file, edit] = mutant;
  const text = copy.files.get(file) ?? readOriginal(file);
  if (typeof text !== 'string') return false;
  try {
    copy.files.set(file, edit(text));
  } catch (error) {
    // In the file as it is, every mistake can be made.
    if (copy.files.has(file)) return false;
    throw error;
  }
  copy.mutants.push(mutant);
  return true;
}

/** Shares mistakes out among copies of the content, at most so many in one file: each copy costs a whole check. */
export function packMutants(mutants: readonly Mutant[], perFile: number): MutantCopy[] {
  const copies: MutantCopy[] = [];
  for (const mutant of mutants) {
    const inFile = (copy: MutantCopy): number => copy.mutants.filter(([, file]) => file === mutant[1]).length;
    if (copies.some((copy) => inFile(copy) < perFile && addMutant(copy, mutant))) continue;
    const copy: MutantCopy = { mutants: [], files: new Map() };
    addMutant(copy, mutant);
    copies.push(copy);
  }
  return copies;
}

/** Writes the content of the project with the mistakes of one copy. */
export function writeCopy(folder: string, { files }: MutantCopy): void {
  cpSync('content', path.join(folder, 'content'), { recursive: true });
  for (const [file, text] of files) writeFileSync(path.join(folder, file), text);
}
