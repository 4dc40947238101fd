import { spawn } from 'node:child_process';
import path from 'node:path';
import { findFatalLines } from './gate/find-fatal-lines.ts';

/** Runs `astro build` with the arguments given, and fails on what Astro only logs. */
async function buildSite(flags: readonly string[]): Promise<number> {
  const astro = path.resolve('node_modules', 'astro', 'bin', 'astro.mjs');
  const child = spawn(process.execPath, [astro, 'build', ...flags], { stdio: ['ignore', 'pipe', 'pipe'] });
  let log = '';
  for (const [from, to] of [
    [child.stdout, process.stdout],
    [child.stderr, process.stderr],
  ] as const) {
    from.on('data', (chunk: Buffer) => {
      log += chunk.toString();
      to.write(chunk);
    });
  }
  const code = await new Promise<number>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => {
      resolve(status ?? 1);
    });
  });
  const fatal = findFatalLines(log);
  if (code === 0 && fatal.length > 0) {
    console.error(`\nLa construcción terminó, pero avisó de errores que no se dejan pasar:\n${fatal.join('\n')}`);
    return 1;
  }
  return code;
}

process.exitCode = await buildSite(process.argv.slice(2));
