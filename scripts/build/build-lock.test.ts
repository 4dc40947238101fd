import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { takeLock } from './build-lock.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'lock-'));
  file = path.join(folder, 'inner', 'build.lock');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const silent = { onWait: (): void => undefined };

describe('takeLock', () => {
  test('holds it until it lets go', async () => {
    const release = await takeLock(file, silent);
    expect(readFileSync(file, 'utf8')).toBe(String(process.pid));
    release?.();
    expect(existsSync(file)).toBe(false);
  });

  test('a second one waits, says for whom, and has its turn', async () => {
    const release = await takeLock(file, silent);
    const holders: number[] = [];
    const second = takeLock(file, {
      onWait: (holder) => {
        holders.push(holder);
        release?.();
      },
    });
    (await second)?.();
    expect(holders).toEqual([process.pid]);
  });

  test('what a process left that has ended counts for nothing', async () => {
    const { pid } = spawnSync(process.execPath, ['--version']);
    (await takeLock(file, silent))?.();
    writeFileSync(file, String(pid));
    const onWait = vi.fn();
    (await takeLock(file, { onWait }))?.();
    expect(onWait).not.toHaveBeenCalled();
  });

  test('what a living process never took counts for nothing after a while: its number was another’s before', async () => {
    (await takeLock(file, silent))?.();
    writeFileSync(file, String(process.pid));
    const release = await takeLock(file, { ...silent, beat: 0 });
    expect(release).toBeDefined();
    release?.();
  });

  test('who holds it gives signs of life', async () => {
    const release = await takeLock(file, { ...silent, beat: 1 });
    const long = new Date(0);
    utimesSync(file, long, long);
    while (statSync(file).mtimeMs === 0) await setImmediate();
    release?.();
    expect(existsSync(file)).toBe(false);
  });

  test('who lost it does not take it from the next', async () => {
    const release = await takeLock(file, silent);
    writeFileSync(file, '1');
    release?.();
    expect(readFileSync(file, 'utf8')).toBe('1');
  });

  test('who is told to stop waits no longer', async () => {
    await takeLock(file, silent);
    const controller = new AbortController();
    const onWait = (): void => {
      controller.abort();
    };
    expect(await takeLock(file, { onWait, stop: controller.signal })).toBeUndefined();
    expect(existsSync(file)).toBe(true);
  });
});
