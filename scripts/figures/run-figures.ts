import type { StepResult } from '../gate/run-step.ts';
import { steps, type Step } from '../gate/steps.ts';
import { forgetFigures, keepFigure } from './keep-figure.ts';

/** `npm run check` runs all steps, `npm test` its own; a choice of steps is no run to tell of. */
function nameRun(chosen: readonly Step[]): 'check' | 'test' | undefined {
  if (chosen.length === steps.length) return 'check';
  return chosen.length === steps.filter(({ test }) => test).length && chosen.every(({ test }) => test)
    ? 'test'
    : undefined;
}

/** Forgets the figures of runs before, where all of them are about to be taken anew. */
export function startFigures(chosen: readonly Step[]): void {
  if (nameRun(chosen)) forgetFigures();
}

/** Keeps how many tests passed in a whole run, and in how many minutes, to one decimal; of a run that failed nothing. */
export function keepRunFigures(chosen: readonly Step[], results: readonly StepResult[], milliseconds: number): void {
  const name = nameRun(chosen);
  if (!name || results.some(({ ok }) => !ok)) return;
  const passed = results.reduce((total, result) => total + result.passed, 0);
  keepFigure(`run-${name}-passed`, passed);
  keepFigure(`run-${name}-minutes`, Math.round(milliseconds / 6000) / 10);
}
