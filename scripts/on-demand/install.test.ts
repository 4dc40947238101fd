import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { installOnce, type OnDemand } from './install.ts';

let room: string;
let tool: OnDemand & { install: ReturnType<typeof vi.fn<OnDemand['install']>> };

function writeTool(lock: string): void {
  writeFileSync(path.join(tool.from, 'package.json'), '{}');
  writeFileSync(path.join(tool.from, 'package-lock.json'), lock);
}

beforeEach(() => {
  room = mkdtempSync(path.join(tmpdir(), 'on-demand-'));
  const install = vi.fn<OnDemand['install']>((folder) => {
    mkdirSync(path.join(folder, 'node_modules'));
    return Promise.resolve();
  });
  tool = { from: path.join(room, 'from'), to: path.join(room, 'to'), install };
  mkdirSync(tool.from);
  writeTool('{"a":1}');
});
afterEach(() => {
  rmSync(room, { recursive: true });
});

describe('installOnce', () => {
  test('installs from a copy of the lock, and not again while that stays', async () => {
    expect(await installOnce(tool)).toBe(tool.to);
    await installOnce(tool);
    expect(tool.install).toHaveBeenCalledExactlyOnceWith(tool.to);
    expect(existsSync(path.join(tool.to, 'package-lock.json'))).toBe(true);
  });

  test('two at once install once', async () => {
    await Promise.all([installOnce(tool), installOnce(tool)]);
    expect(tool.install).toHaveBeenCalledOnce();
  });

  test('another lock is another tool: nothing of the old one stays', async () => {
    await installOnce(tool);
    writeFileSync(path.join(tool.to, 'left'), '');
    writeTool('{"a":2}');
    await installOnce(tool);
    expect(tool.install).toHaveBeenCalledTimes(2);
    expect(existsSync(path.join(tool.to, 'left'))).toBe(false);
  });

  test('what failed is not taken for installed', async () => {
    tool.install.mockRejectedValueOnce(new Error('sin red'));
    await expect(installOnce(tool)).rejects.toThrow('sin red');
    await installOnce(tool);
    expect(tool.install).toHaveBeenCalledTimes(2);
  });
});
