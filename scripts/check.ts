import { rmSync } from 'node:fs';
import { formatTally } from './gate/count-tests.ts';
import { runStep, type StepResult } from './gate/run-step.ts';
import { steps, type Step } from './gate/steps.ts';

const USAGE = 'Uso: node scripts/check.ts [--test] [pasos…]. Pasos: ';

/** All steps, those of `npm test`, or those named. */
function chooseSteps(args: readonly string[]): readonly Step[] {
  const names = args.filter((arg) => arg !== '--test');
  const unknown = names.filter((name) => !steps.some((step) => step.name === name));
  if (unknown.length > 0) {
    console.error(`No hay un paso «${unknown.join('», «')}». ${USAGE}${steps.map(({ name }) => name).join(', ')}.`);
    process.exit(2);
  }
  if (names.length > 0) return steps.filter(({ name }) => names.includes(name));
  return args.includes('--test') ? steps.filter(({ test }) => test) : steps;
}

function printResult(step: Step, { ok, seconds, output }: StepResult): void {
  console.log(`${ok ? '✓' : '✗'} ${step.name.padEnd(14)}${seconds.toFixed(1).padStart(6)} s`);
  if (!ok || step.shown) console.log(output.trimEnd().replaceAll(/^/gm, '    '));
}

async function runAll(chosen: readonly Step[]): Promise<StepResult[]> {
  const results: StepResult[] = [];
  let hasSite = true;
  for (const step of chosen) {
    if (step.needsSite && !hasSite) {
      console.log(`✗ ${step.name.padEnd(14)} no se pudo hacer: el sitio no se construyó`);
      results.push({ name: step.name, ok: false, seconds: 0, output: '', passed: 0, failed: 1 });
      continue;
    }
    if (step.report !== undefined) rmSync(step.report, { force: true });
    const result = await runStep(step);
    if (step.name === 'construcción') hasSite = result.ok;
    printResult(step, result);
    results.push(result);
  }
  return results;
}

const results = await runAll(chooseSteps(process.argv.slice(2)));
const failed = results.filter(({ ok }) => !ok).map(({ name }) => name);
const seconds = results.reduce((sum, result) => sum + result.seconds, 0);
console.log(failed.length > 0 ? `\nFallaron: ${failed.join(', ')}` : '\nTodo bien');
console.log(`${seconds.toFixed(0)} s en total`);
console.log(formatTally(results));
process.exitCode = failed.length > 0 ? 1 : 0;
