import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Issue } from '#errors';
import { listFiles } from '../built-site/list-files.ts';

/** Letters shown on either side of the first difference. */
const SHOWN = 60;

/** Where two texts part, and what stands there in each. */
function tellDifference(one: Buffer, other: Buffer): string {
  const at = one.findIndex((byte, index) => byte !== other[index]);
  const from = Math.max(0, (at === -1 ? one.length : at) - SHOWN);
  const show = (bytes: Buffer): string => JSON.stringify(bytes.subarray(from, from + 2 * SHOWN).toString('utf8'));
  return `${show(one)} aquí, ${show(other)} allá`;
}

/** How many files two folders have in common, and what differs between them. */
export function compareFolders(one: string, other: string): { same: number; issues: Issue[] } {
  const [here, there] = [listFiles(one), listFiles(other)];
  const report = (file: string, message: string): Issue => ({
    rule: 'reproducible',
    place: { file: `dist/${file}` },
    message,
    fix: 'Busque qué lo hace depender del equipo: el orden de los archivos, el reloj, el idioma, la zona horaria.',
  });
  const [atHome, elsewhere] = [new Set(here), new Set(there)];
  const lone = [
    ...here.filter((file) => !elsewhere.has(file)).map((file) => report(file, 'Solo está en la construcción de aquí.')),
    ...there
      .filter((file) => !atHome.has(file))
      .map((file) => report(file, 'Solo está en la construcción de otro equipo.')),
  ];
  const shared = here.filter((file) => elsewhere.has(file));
  const differing = shared.flatMap((file) => {
    const [mine, theirs] = [readFileSync(path.join(one, file)), readFileSync(path.join(other, file))];
    return mine.equals(theirs) ? [] : [report(file, `No tiene los mismos bytes: ${tellDifference(mine, theirs)}.`)];
  });
  return { same: shared.length - differing.length, issues: [...lone, ...differing] };
}
