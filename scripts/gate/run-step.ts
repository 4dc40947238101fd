import { readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { countTests, type Tally } from './count-tests.ts';
import { runProgram, type RunOptions } from './run-program.ts';
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

/**
 * A step that says nothing for longer hangs. How long a step takes in all is no fault: a machine may be many times
 * slower than ours.
 */
const LONGEST_SILENCE = 10 * 60_000;

/** Lines of a step that hangs that are worth repeating. */
const LAST_LINES = 5;

/** What is said of a step that was ended for its silence, of so many milliseconds. */
export function describeSilence(name: string, silence: number, output: string): string {
  const lines = output.trimEnd().split('\n').slice(-LAST_LINES).join('\n');
  const last = lines === '' ? 'No había impreso nada.' : `Lo último que imprimió:\n${lines}`;
  return `\nEl paso «${name}» se detuvo: calló durante ${silence / 60_000} minutos. ${last}\n`;
}

/** Runs one step and gathers what it prints. */
export async function runStep(
  { name, command: [program, ...args], report }: Step,
  { silence = LONGEST_SILENCE, ...options }: Partial<Pick<RunOptions, 'silence' | 'stop' | 'onOutput'>> = {},
): Promise<StepResult> {
  const started = performance.now();
  if (report !== undefined) rmSync(report, { force: true });
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', FORCE_COLOR: '0', NO_COLOR: '1' };
  const run = await runProgram(findProgram(program), args, { ...options, env, silence });
  const output = run.silent ? run.output + describeSilence(name, silence, run.output) : run.output;
  const ok = run.code === 0;
  const tally = countTests(ok, report === undefined ? undefined : readReport(report));
  return { name, ok, seconds: (performance.now() - started) / 1000, output, ...tally };
}
