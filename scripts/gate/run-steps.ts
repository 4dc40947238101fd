import { availableParallelism } from 'node:os';
import type { StepResult } from './run-step.ts';
import type { Step } from './steps.ts';

/** What a run of steps needs from outside. */
export interface StepsRun {
  run: (step: Step) => Promise<StepResult>;
  /** Hears of each result, in the order of the steps. */
  onResult: (step: Step, result: StepResult) => void;
  /** No further step starts once it is aborted. */
  stop?: AbortSignal;
  /** Steps that run side by side. */
  width?: number;
}

/** More than two side by side would only compete for the memory of a small machine. */
const WIDTH = Math.min(2, availableParallelism());

const NO_SITE: Omit<StepResult, 'name'> = {
  ok: false,
  seconds: 0,
  output: 'No se pudo hacer: el sitio no se construyó.',
  passed: 0,
  failed: 1,
};

/** Runs steps in their order, side by side where each leaves room for another, and tells of them in that order. */
export async function runSteps(steps: readonly Step[], options: StepsRun): Promise<StepResult[]> {
  const { run, onResult, stop, width = WIDTH } = options;
  const running = new Map<Promise<StepResult>, Step>();
  const results: Promise<StepResult>[] = [];
  let site: Promise<StepResult> | undefined;
  let told: Promise<unknown> = Promise.resolve();
  for (const step of steps) {
    const hasRoom = (): boolean =>
      running.size === 0 || (!step.alone && running.size < width && ![...running.values()].some(({ alone }) => alone));
    while (!hasRoom()) await Promise.race(running.keys());
    const hasSite = !step.needsSite || ((await site)?.ok ?? true);
    if (stop?.aborted) break;
    const result = hasSite ? run(step) : Promise.resolve({ name: step.name, ...NO_SITE });
    running.set(result, step);
    void result.finally(() => running.delete(result));
    if (step.buildsSite) site = result;
    results.push(result);
    told = Promise.all([result, told]).then(([done]) => {
      onResult(step, done);
    });
  }
  await told;
  return Promise.all(results);
}
