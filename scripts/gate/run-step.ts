import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { countTests, type Tally } from './count-tests.ts';
import type { Step } from './steps.ts';

/** How a step went. */
export interface StepResult extends Tally {
  name: string;
  ok: boolean;
  seconds: number;
  /** All that it printed. */
  output: string;
}

const require = createRequire(import.meta.url);

/** The JavaScript file behind a package's program; npm's wrappers differ from system to system. */
function findProgram(name: string): string {
  if (name.endsWith('.ts')) return path.resolve(name);
  const manifestPath = path.resolve('node_modules', name, 'package.json');
  const { bin } = require(manifestPath) as { bin: string | Record<string, string> };
  const file = typeof bin === 'string' ? bin : bin[name];
  if (file === undefined) throw new Error(`Package ${name} has no program of its name.`);
  return path.join(path.dirname(manifestPath), file);
}

function readReport(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** A step that takes longer than this hangs. */
const LONGEST_MINUTES = 10;

/** Runs one step and gathers what it prints. */
export async function runStep({ name, command: [program, ...args], report }: Step): Promise<StepResult> {
  const started = performance.now();
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', FORCE_COLOR: '0', NO_COLOR: '1' };
  const child = spawn(process.execPath, [findProgram(program), ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env,
    timeout: LONGEST_MINUTES * 60_000,
    killSignal: 'SIGKILL',
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const code = await new Promise<number>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status, signal) => {
      if (signal) output += `\nSe detuvo (${signal}): un paso no tarda más de ${LONGEST_MINUTES} minutos.`;
      resolve(status ?? 1);
    });
  });
  const ok = code === 0;
  const tally = countTests(ok, report === undefined ? undefined : readReport(report));
  return { name, ok, seconds: (performance.now() - started) / 1000, output, ...tally };
}
