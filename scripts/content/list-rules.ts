import { globSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ContentRule } from '#catalogue';

/** Where rules lie: each beside its concept, and those that span rooms. */
const PLACES = ['src/**/*.rule.ts', 'scripts/content-rules/*.rule.ts'];

/** The project the rules belong to, whatever content they look at. */
const home = path.resolve(import.meta.dirname, '../..');

/** All rules over the content, by file: a rule nobody lists is run all the same. */
export async function listRules(): Promise<ReadonlyMap<string, ContentRule>> {
  const files = globSync(PLACES, { cwd: home }).toSorted();
  const rules = files.map(async (file) => {
    const { rule } = (await import(pathToFileURL(path.join(home, file)).href)) as { rule?: ContentRule };
    if (rule === undefined) throw new Error(`${file} exports no \`rule\`.`);
    return [file, rule] as const;
  });
  return new Map(await Promise.all(rules));
}
