import path from 'node:path';
import { bundleClassic } from '#embeds/pack';

const folder = path.join(import.meta.dirname, '../worker');

/** The worker with what comes with it, as one classic script: no server needs to send a second file for it to start. */
export async function bundleWorker(entries: readonly object[]): Promise<string> {
  return bundleClassic(path.join(folder, 'worker.ts'), {
    define: { baseEntries: JSON.stringify(entries), 'process.env.NODE_ENV': '"production"' },
  });
}

/** The worker that ends all others. */
export async function bundleStopWorker(): Promise<string> {
  return bundleClassic(path.join(folder, 'stop-worker.ts'));
}
