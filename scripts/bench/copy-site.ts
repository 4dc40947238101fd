import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyProject } from '../build/copy-project.ts';

/** The norm that is copied: the longest text we have. */
const original = 'om-011-2012-mpt';

/** Text of a copy under another number, in its front matter and wherever the text names itself. */
function renumberNorm(text: string, copy: number): { id: string; text: string } {
  const number = `${String(copy).padStart(4, '0')}-2013-MPT`;
  const id = `om-${number.toLowerCase()}`;
  return { id, text: text.replaceAll('011-2012-MPT', number).replace(`id: ${original}`, `id: ${id}`) };
}

/** A copy of the site in a temporary folder with `count` further norms of the size of Trujillo's. */
export function copySite(count: number): string {
  const folder = copyProject();
  const text = readFileSync(`content/norms/${original}.mdx`, 'utf8');
  for (let copy = 1; copy <= count; copy += 1) {
    const renumbered = renumberNorm(text, copy);
    writeFileSync(join(folder, 'content/norms', `${renumbered.id}.mdx`), renumbered.text);
  }
  return folder;
}
