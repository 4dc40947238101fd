import {
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import type { Broken, Mutant } from './mutant.ts';

/** Mistakes that stand together in one copy of the content, and the files as they make them. */
export interface MutantCopy {
  mutants: Mutant[];
  files: Map<string, Broken>;
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

function writeBroken(file: string, broken: Broken): void {
  mkdirSync(path.dirname(file), { recursive: true });
  if (typeof broken === 'string' || broken instanceof Uint8Array) {
    writeFileSync(file, broken);
    return;
  }
  if ('bytes' in broken) {
    // A hole weighs nothing on the disk, and the checker is to ask for its size first.
    writeFileSync(file, '');
    truncateSync(file, broken.bytes);
    return;
  }
  if (broken.is === 'folder') mkdirSync(file);
  if (broken.is === 'link') symlinkSync(path.resolve('package.json'), file);
}

/** Writes the content of the project with the mistakes of one copy; what is as it was is the same file as in `sound`, a copy without mistakes. */
export function writeCopy(folder: string, sound: string, { files }: MutantCopy): void {
  for (const entry of readdirSync(sound, { recursive: true, withFileTypes: true })) {
    const from = path.join(entry.parentPath, entry.name);
    const file = path.relative(sound, from);
    if (entry.isDirectory()) mkdirSync(path.join(folder, file), { recursive: true });
    else if (!files.has(file)) linkSync(from, path.join(folder, file));
  }
  for (const [file, broken] of files) writeBroken(path.join(folder, file), broken);
}
