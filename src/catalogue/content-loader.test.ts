import { EventEmitter } from 'node:events';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { SiteError } from '#errors';
import { loadAndWatch } from './content-loader.ts';

const issue = { rule: 'wrong-type', place: { file: 'content/norms/a.mdx', line: 5 }, message: 'Falta el año.' };

test('a mistake made while somebody writes is told with its line, and what was shown stays', async () => {
  const watcher = Object.assign(new EventEmitter(), { add: vi.fn() });
  const logger = { error: vi.fn() };
  const load = vi.fn();
  await loadAndWatch({ watcher, logger } as never, load);
  load.mockImplementation(() => {
    throw new SiteError([issue]);
  });
  watcher.emit('all', 'change', path.resolve('content/norms/a.mdx'));
  await vi.waitFor(() => {
    expect(logger.error).toHaveBeenCalledWith(expect.stringContaining('content/norms/a.mdx:5  [wrong-type]'));
  });
  watcher.emit('all', 'change', path.resolve('src/norms/index.ts'));
  expect(load).toHaveBeenCalledTimes(2);
});

test('a mistake that is there from the beginning stops the build', async () => {
  const load = (): void => {
    throw new SiteError([issue]);
  };
  await expect(loadAndWatch({}, load)).rejects.toThrow(SiteError);
});
