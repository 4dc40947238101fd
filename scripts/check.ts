import { keepRunFigures, startFigures } from './figures/run-figures.ts';
import { formatTally } from './gate/count-tests.ts';
import { INTERRUPTED, listenForStop } from './gate/listen-for-stop.ts';
import { Progress } from './gate/progress.ts';
import { runStep, type StepResult } from './gate/run-step.ts';
import { runSteps } from './gate/run-steps.ts';
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

function formatResult(step: Step, { ok, seconds, output }: StepResult): string {
  const line = `${ok ? '✓' : '✗'} ${step.name.padEnd(14)}${seconds.toFixed(1).padStart(6)} s`;
  return !ok || step.shown ? `${line}\n${output.trimEnd().replaceAll(/^/gm, '    ')}` : line;
}

const chosen = chooseSteps(process.argv.slice(2));
startFigures(chosen);
const started = performance.now();
const stop = listenForStop();
const progress = new Progress(process.stdout);
const results = await runSteps(chosen, {
  stop,
  run: (step) => {
    progress.start(step.name);
    return runStep(step, {
      stop,
      onOutput: (text) => {
        progress.hear(step.name, text);
      },
    }).finally(() => {
      progress.end(step.name);
    });
  },
  onResult: (step, result) => {
    if (!stop.aborted) progress.print(formatResult(step, result));
  },
});
progress.stop();
if (stop.aborted) {
  console.error('Interrumpido.');
  process.exit(INTERRUPTED);
}

keepRunFigures(chosen, results, performance.now() - started);
const failed = results.filter(({ ok }) => !ok).map(({ name }) => name);
console.log(failed.length > 0 ? `\nFallaron: ${failed.join(', ')}` : '\nTodo bien');
console.log(`${((performance.now() - started) / 1000).toFixed(0)} s en total`);
console.log(formatTally(results));
process.exitCode = failed.length > 0 ? 1 : 0;
