import { readFileSync } from 'node:fs';
import { listScripts, locateBuilt } from './built-scripts.ts';

/**
 * Names that no field of a page has, and that some page reads: of a version, of marks, of the look of a frame, of tools to take along.
 * `parametro` and `q` are read by no page that has no field of that name: a name that nobody asked for.
 */
const unseenNames = ['v', 'r', 'listo', 'no', 'tema', 'color', 'reglas', 'llevar', 'q', 'parametro'];

/** Names that the scripts of a built page say, beside those of its fields; one that nobody reads where they say none. */
export function listUnseenNames(address: string): string[] {
  const scripts = listScripts(address).map((script) => readFileSync(locateBuilt(script), 'utf8'));
  const named = unseenNames.filter((name) => scripts.some((text) => new RegExp(`[\`"']${name}[\`"']`).test(text)));
  return named.length > 0 ? named : ['parametro'];
}
