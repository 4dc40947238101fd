import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { bundlePath, offlinePath, saveListName, statePath, workerPath } from '../names.ts';
import { BuiltFiles } from './built-files.ts';
import { bundleWorker } from './bundle-worker.ts';
import { listBaseFiles, listBasePages } from './list-base.ts';
import { listSaved } from './list-saved.ts';

/** Names of files that change with their content need no digest beside them. */
const named = /^_astro\//;

/** The list of what comes with the worker, each with the digest of its content. */
async function buildEntries(root: string, addresses: readonly string[]): Promise<readonly object[]> {
  // A large package, which nothing but the end of a build needs.
  const { getManifest } = await import('workbox-build');
  const { manifestEntries, warnings } = await getManifest({
    globDirectory: root,
    globPatterns: addresses.map((address) => address.slice(1)),
    dontCacheBustURLsMatching: named,
    maximumFileSizeToCacheInBytes: 4_000_000,
    modifyURLPrefix: { '': '/' },
  });
  if (warnings.length > 0) throw new Error(warnings.join('\n'));
  if (manifestEntries.length !== addresses.length) {
    throw new Error(`The base of the worker has ${manifestEntries.length} of ${addresses.length} files.`);
  }
  return manifestEntries;
}

/** Writes into the page of what is kept how much every reader gets, in tens of kB. */
function fillWeight(html: string, base: readonly string[], files: BuiltFiles): string {
  const bytes = base.reduce((sum, address) => sum + files.weigh(address), 0);
  return html.replace(/(<span data-base-weight[^>]*>)[^<]*/, `$1${Math.ceil(bytes / 10_000) * 10} kB`);
}

/** Makes what is needed to read a built site without a connection, in its folder; gives the number of files of the base. */
async function writeOffline(root: string): Promise<number> {
  const files = new BuiltFiles(root);
  const write = (address: string, text: string): void => {
    const file = path.join(root, address);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  };
  const pages = listBasePages(files);
  const writeBase = async (): Promise<string[]> => {
    write(bundlePath, JSON.stringify(Object.fromEntries(pages.map((page) => [page, files.readText(page)]))));
    const base = listBaseFiles(files);
    write(workerPath, await bundleWorker(await buildEntries(root, base)));
    return base;
  };
  // The page of what is kept says what the first visit brings, worker included, and is part of it.
  const brought = [workerPath, ...(await writeBase())];
  write(`${offlinePath}index.html`, fillWeight(files.readText(offlinePath), brought, files));
  write(statePath, JSON.stringify({ stop: false }));
  for (const [page, list] of listSaved(files)) write(page + saveListName, JSON.stringify(list));
  return (await writeBase()).length;
}

/** Makes the worker when all else of the site is built. */
export const buildOfflineIntegration = (): AstroIntegration => ({
  name: 'offline',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      logger.info(`sin internet: ${await writeOffline(fileURLToPath(dir))} archivos de base`);
    },
  },
});
