import { globSync, rmSync } from 'node:fs';
import path from 'node:path';
import { SiteError } from '#errors';
import { readContact, readSiteOrigin } from '#site';
import { findFatalLines } from '../gate/find-fatal-lines.ts';
import { runProgram } from '../gate/run-program.ts';
import { takeLock } from './build-lock.ts';
import { describeUnwritable, findUnwritable } from './find-unwritable.ts';
import { replaceFolder } from './replace-folder.ts';

/** What a build needs from outside. */
export interface BuildOptions {
  /** Further arguments of `astro build`. */
  flags?: readonly string[];
  /** Where the site goes; default: `dist`. */
  into?: string;
  /** Hears what is printed while it builds. */
  onOutput: (text: string) => void;
  /** Hears once that another process builds at this moment; this one waits. */
  onWait: (holder: number) => void;
  stop?: AbortSignal;
}

/** How a build went. */
export interface SiteBuild {
  ok: boolean;
  /** Why not, in Spanish, in one or more lines. */
  problem?: string;
  /** All that Astro printed; nothing when it did not get as far. */
  log: string;
}

const CACHE = path.resolve('.cache');

/** A build that says nothing for ten minutes hangs. */
const LONGEST_SILENCE = 10 * 60_000;

function findProblem(code: number, log: string): string | undefined {
  const fatal = findFatalLines(log);
  if (code !== 0) return 'El sitio no se pudo construir; arriba está el motivo.';
  if (fatal.length === 0) return undefined;
  return `La construcción terminó, pero avisó de errores que no se dejan pasar:\n${fatal.join('\n')}`;
}

/** What is said while another process builds. */
export function describeWait(holder: number): string {
  return `Otra construcción está en marcha (proceso ${holder}); se espera a que termine.`;
}

/** Builds into a folder of its own and puts it in its place when all went well: who serves `dist/` meanwhile is not disturbed. */
async function buildApart({ flags = [], into = 'dist', onOutput, stop }: BuildOptions): Promise<SiteBuild> {
  // Left by builds that were killed: who holds the lock is the only one that builds.
  for (const left of globSync('build-*', { cwd: CACHE })) rmSync(path.join(CACHE, left), { recursive: true });
  const folder = path.join(CACHE, `build-${process.pid}`);
  const astro = path.resolve('node_modules', 'astro', 'bin', 'astro.mjs');
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
  try {
    const { code, output } = await runProgram(astro, ['build', '--outDir', folder, ...flags], {
      env,
      silence: LONGEST_SILENCE,
      onOutput,
      ...(stop && { stop }),
    });
    const problem = findProblem(code, output);
    if (problem !== undefined) return { ok: false, problem, log: output };
    replaceFolder(path.resolve(into), folder);
    return { ok: true, log: output };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What would stop any build, found before the first second of it. */
function findHindrance(): string | undefined {
  try {
    readSiteOrigin(process.env['SITE_URL']);
    readContact(process.env['SITE_CONTACT']);
  } catch (error) {
    if (!(error instanceof SiteError)) throw error;
    return error.message;
  }
  const project = path.resolve();
  const folder = findUnwritable(project);
  return folder === undefined ? undefined : describeUnwritable(project, folder);
}

/** Builds the site, one build at a time, and fails on what Astro only logs. */
export async function buildSite(options: BuildOptions): Promise<SiteBuild> {
  const hindrance = findHindrance();
  if (hindrance !== undefined) return { ok: false, problem: hindrance, log: '' };
  // Two builds at once would write over one another's stored content.
  const release = await takeLock(path.join(CACHE, 'build.lock'), {
    ...(options.stop && { stop: options.stop }),
    onWait: options.onWait,
  });
  if (!release) return { ok: false, problem: 'Interrumpido.', log: '' };
  try {
    return await buildApart(options);
  } finally {
    release();
  }
}
