import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { forgetContent, openCatalogue, type ContentRule } from '#catalogue';
import { sayCount } from '#text';
import { checkContent } from './content/check-content.ts';
import { listRules } from './content/list-rules.ts';
import { printIssues } from './gate/print-issues.ts';

/** `--todo` prints every issue; without it, of one rule only so many that a screen takes. */
const { values, positionals: roots } = parseArgs({ options: { todo: { type: 'boolean' } }, allowPositionals: true });
const isWhole = values.todo === true;

/** Checks the content of one project and prints what is wrong; returns whether it is sound. */
function checkProject(root: string, rules: ReadonlyMap<string, ContentRule>): boolean {
  // Rooms read the content of the folder the program stands in; that of the project before is let go.
  process.chdir(root);
  forgetContent();
  const catalogue = openCatalogue();
  const { issues, waiting } = checkContent(catalogue, rules);
  const files = sayCount(catalogue.files.length, 'archivo revisado', 'archivos revisados');
  const errors = printIssues(issues, isWhole ? Infinity : undefined);
  console.log(
    `contenido: ${files}; ${sayCount(errors, 'error', 'errores')} y ${sayCount(issues.length - errors, 'aviso', 'avisos')}`,
  );
  if (waiting.length > 0) {
    const checks = sayCount(waiting.length, 'comprobación espera', 'comprobaciones esperan');
    console.log(`contenido: ${checks} a que se corrija lo anterior`);
  }
  return errors === 0;
}

if (!existsSync(path.resolve(process.env['NORMA_SHARED'] ?? '../shared', 'seeds'))) {
  console.log('contenido: las fuentes no están (NORMA_SHARED); no se coteja su SHA-256');
}
const home = process.cwd();
const rules = await listRules();
let isSound = true;
for (const root of roots.length > 0 ? roots : [home]) {
  if (roots.length > 1) console.log(`\n=== ${root}\n`);
  isSound = checkProject(path.resolve(home, root), rules) && isSound;
}
process.exitCode = isSound ? 0 : 1;
