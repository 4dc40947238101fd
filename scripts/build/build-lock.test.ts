import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
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
