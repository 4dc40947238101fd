import { describe, expect, test } from 'vitest';
import type { StepResult } from './run-step.ts';
import { runSteps, type StepsRun } from './run-steps.ts';
import type { Step } from './steps.ts';

const step = (name: string, more: Partial<Step> = {}): Step => ({ name, command: ['x.ts'], ...more });

const result = (name: string, ok = true): StepResult => ({ name, ok, seconds: 0, output: '', passed: 1, failed: 0 });

/** Steps that end when they are told to, in any order. */
class Stage {
  readonly running = new Map<string, (ok: boolean) => void>();
  readonly told: string[] = [];

  play(steps: readonly Step[], more: Partial<StepsRun> = {}): Promise<StepResult[]> {
    return runSteps(steps, {
      width: 2,
      run: ({ name }) =>
        new Promise((resolve) => {
          this.running.set(name, (ok) => {
            this.running.delete(name);
            resolve(result(name, ok));
          });
        }),
      onResult: ({ name }, { ok }) => this.told.push(`${name} ${ok ? 'bien' : 'mal'}`),
      ...more,
    });
  }

  /** Lets what waits for nothing happen. */
  async settle(): Promise<string[]> {
    await new Promise((resolve) => setImmediate(resolve));
    return [...this.running.keys()];
  }

  async end(name: string, ok = true): Promise<string[]> {
    this.running.get(name)?.(ok);
    return this.settle();
  }
}

describe('runSteps', () => {
  test('two at a time, and one that uses all cores by itself', async () => {
    const stage = new Stage();
    const done = stage.play([step('a'), step('b'), step('c'), step('d', { alone: true }), step('e')]);
    expect(await stage.settle()).toEqual(['a', 'b']);
    expect(await stage.end('a')).toEqual(['b', 'c']);
    expect(await stage.end('b')).toEqual(['c']);
    expect(await stage.end('c')).toEqual(['d']);
    expect(await stage.end('d')).toEqual(['e']);
    await stage.end('e');
    expect((await done).map(({ name }) => name)).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  test('tells of them in their order, whichever ends first', async () => {
    const stage = new Stage();
    const done = stage.play([step('lento'), step('rápido')]);
    await stage.settle();
    await stage.end('rápido');
    expect(stage.told).toEqual([]);
    await stage.end('lento', false);
    await done;
    expect(stage.told).toEqual(['lento mal', 'rápido bien']);
  });

  test('what looks at the site waits for it', async () => {
    const stage = new Stage();
    const steps = [step('construcción', { buildsSite: true }), step('enlaces', { needsSite: true })];
    const done = stage.play(steps);
    expect(await stage.settle()).toEqual(['construcción']);
    expect(await stage.end('construcción')).toEqual(['enlaces']);
    await stage.end('enlaces');
    await done;
  });

  test('without a site, what looks at it has failed and the rest goes on', async () => {
    const stage = new Stage();
    const steps = [step('construcción', { buildsSite: true }), step('enlaces', { needsSite: true }), step('citas')];
    const done = stage.play(steps);
    await stage.settle();
    expect(await stage.end('construcción', false)).toEqual(['citas']);
    await stage.end('citas');
    await done;
    expect(stage.told).toEqual(['construcción mal', 'enlaces mal', 'citas bien']);
  });

  test('asked for alone, a step looks at the site that is there', async () => {
    const stage = new Stage();
    const done = stage.play([step('enlaces', { needsSite: true })]);
    expect(await stage.settle()).toEqual(['enlaces']);
    await stage.end('enlaces');
    await done;
  });

  test('starts nothing more once it is stopped', async () => {
    const stage = new Stage();
    const controller = new AbortController();
    const done = stage.play([step('a'), step('b')], { width: 1, stop: controller.signal });
    await stage.settle();
    controller.abort();
    expect(await stage.end('a', false)).toEqual([]);
    expect(await done).toHaveLength(1);
  });
});
