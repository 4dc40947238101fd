import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { describeSilence, runStep, type StepResult } from './run-step.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'paso con ñ '));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** A limit that nothing here reaches. */
const LONG = 3_600_000;

function run(code: string, options: Parameters<typeof runStep>[1] = { silence: LONG }): Promise<StepResult> {
  const file = path.join(folder, 'program.ts');
  writeFileSync(file, code);
  return runStep({ name: 'falso', command: [file, '--algo'] }, options);
}

describe('runStep', () => {
  test('gathers what a step says on both streams, and counts it', async () => {
    const result = await run('console.log("uno", process.argv[2]); console.error("dos");');
    expect(result).toMatchObject({ name: 'falso', ok: true, passed: 1, failed: 0 });
    expect(result.output.split('\n').toSorted()).toEqual(['', 'dos', 'uno --algo']);
  });

  test('a step that ends badly has failed', async () => {
    expect(await run('process.exit(3)')).toMatchObject({ ok: false, passed: 0, failed: 1 });
  });

  test('a step that says nothing is ended, by its name', async () => {
    // It never ends by itself; its own children would keep the pipe open.
    const code = `import { spawn } from 'node:child_process';
      spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'inherit' });
      setInterval(() => {}, 1000);`;
    const result = await run(code, { silence: 600 });
    expect(result.ok).toBe(false);
    expect(result.output).toBe(describeSilence('falso', 600, ''));
  });

  test('a step that is stopped ends', async () => {
    const controller = new AbortController();
    const code = 'console.log("aquí"); setInterval(() => {}, 1000);';
    const result = await run(code, {
      silence: LONG,
      stop: controller.signal,
      onOutput: () => {
        controller.abort();
      },
    });
    expect(result).toMatchObject({ ok: false, output: 'aquí\n' });
  });
});

describe('describeSilence', () => {
  test('says for how long, and repeats the last lines', () => {
    expect(describeSilence('pruebas', 600_000, '1\n2\n3\n4\n5\n6\n\n')).toBe(
      '\nEl paso «pruebas» se detuvo: calló durante 10 minutos. Lo último que imprimió:\n2\n3\n4\n5\n6\n',
    );
  });
});
