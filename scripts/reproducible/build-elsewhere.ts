import { renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { copyProject } from '../build/copy-project.ts';
import { runProgram } from '../gate/run-program.ts';

const strange = path.join(import.meta.dirname, 'strange-machine.ts');

/** What a build may not notice: the day begins elsewhere, and letters are those of another language. */
const elsewhere = { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };

/** Builds a copy of the project on a strange machine, hands its folder to `look`, and takes it away. Fails with what the build printed. */
export async function buildElsewhere(look: (dist: string) => void): Promise<void> {
  const first = copyProject();
  const folder = `${first} otra ñ`;
  renameSync(first, folder);
  try {
    const astro = path.join(folder, 'node_modules/astro/bin/astro.mjs');
    const env = {
      ...process.env,
      ...elsewhere,
      ASTRO_TELEMETRY_DISABLED: '1',
      NODE_OPTIONS: `--import ${pathToFileURL(strange).href}`,
    };
    const { code, output } = await runProgram(astro, ['build'], { env, cwd: folder, silence: 10 * 60_000 });
    if (code !== 0) throw new Error(`The build elsewhere failed:\n${output.slice(-4000)}`);
    look(path.join(folder, 'dist'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
