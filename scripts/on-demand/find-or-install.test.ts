import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { findOrInstall, type Installable } from './find-or-install.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'install-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function machine(isThere: boolean, installs = true): Installable & { install: ReturnType<typeof vi.fn> } {
  let there = isThere;
  const install = vi.fn(async () => {
    await setImmediate();
    there = installs;
  });
  return { find: () => (there ? '/usr/bin/chromium' : undefined), install, lock: path.join(folder, 'lock') };
}

describe('findOrInstall', () => {
  test('what is there is not installed', async () => {
    const chromium = machine(true);
    expect(await findOrInstall(chromium)).toBe('/usr/bin/chromium');
    expect(chromium.install).not.toHaveBeenCalled();
  });

  test('two that miss it at once install it once', async () => {
    const chromium = machine(false);
    const paths = await Promise.all([findOrInstall(chromium), findOrInstall(chromium)]);
    expect(paths).toEqual(['/usr/bin/chromium', '/usr/bin/chromium']);
    expect(chromium.install).toHaveBeenCalledOnce();
  });

  test('what cannot be installed is not there, and holds up nobody', async () => {
    const chromium = machine(false, false);
    expect(await findOrInstall(chromium)).toBeUndefined();
    expect(existsSync(chromium.lock)).toBe(false);
  });
});
