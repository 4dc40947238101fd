import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { OrderProblem, type Draft } from './draft.ts';

/** Writes what a draft holds below `root`; a file that is there is never written over. */
export function writeDraft(root: string, { files, edits }: Draft): void {
  const taken = files.find(({ path: file }) => existsSync(path.join(root, file)));
  if (taken)
    throw new OrderProblem(`${taken.path} ya está y no se toca. Bórralo primero, si lo quieres hacer de nuevo.`);
  for (const { path: file, text } of [...files, ...edits]) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  }
}

const list = (words: readonly string[]): string[] => words.map((line) => `  · ${line}`);

/** What was made, what is to be looked at, and how to go on. */
export function describeDraft({ files, edits, found, look, page }: Draft): string {
  return [
    ...files.map(({ path: file }) => `Escrito: ${file}`),
    ...edits.map(({ path: file }) => `Cambiado: ${file}`),
    ...list(found),
    '',
    'Míralo con la fuente al lado:',
    ...list(look),
    '',
    'Después:',
    `  1. npm run dev               dice una dirección: abre en ella ${page}`,
    '  2. npm run check contenido   dice, con archivo y línea, lo que no esté bien',
    '  3. content/README.md         qué coteja la segunda persona, y cómo se publica',
  ].join('\n');
}
