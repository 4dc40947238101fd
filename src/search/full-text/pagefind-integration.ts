import { rm, rename, mkdir, cp } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { writeSearchAids } from '../meaning/write-search-aids.ts';
import type { ListedText } from '../meaning/word-list.ts';
import { pagefindFolder } from './pagefind-options.ts';
import type { SearchRecord } from './search-record.ts';
import { writeSearchIndex } from './write-search-index.ts';

/** Where the index is written while the pages are still being rendered. */
const workFolder = '.cache/pagefind';
/** Pagefind's own interfaces and tools: nothing of ours loads them. */
const unused = [
  'pagefind-component-ui.css',
  'pagefind-component-ui.js',
  'pagefind-highlight.js',
  'pagefind-modular-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-ui.css',
  'pagefind-ui.js',
  'pagefind-worker.js',
  'wasm.unknown.pagefind',
];

function listTexts({ content, meta: { title, norm = '', words, shared } }: SearchRecord): ListedText {
  return { own: [title, norm, words, shared].join(' '), text: content };
}

async function buildIndex(readRecords: () => readonly SearchRecord[]): Promise<number> {
  const started = performance.now();
  await rm(workFolder, { recursive: true, force: true });
  await mkdir(workFolder, { recursive: true });
  const records = readRecords();
  await writeSearchIndex(records, workFolder);
  await writeSearchAids(records.map(listTexts), workFolder);
  await Promise.all(unused.map((file) => rm(`${workFolder}/${file}`, { force: true })));
  return performance.now() - started;
}

async function moveFolder(from: string, to: string): Promise<void> {
  await rm(to, { recursive: true, force: true });
  try {
    await rename(from, to);
  } catch {
    // Another disk: a rename is not possible there.
    await cp(from, to, { recursive: true });
    await rm(from, { recursive: true, force: true });
  }
}

/**
 * Builds the full-text index beside the pages: it needs the stored texts, not the HTML, so it runs on the other
 * core while Astro renders. Errors: those of Pagefind and of `readRecords`; they stop the build.
 */
export function buildSearchIntegration(readRecords: () => readonly SearchRecord[]): AstroIntegration {
  let building: Promise<number> | undefined;
  return {
    name: 'search-index',
    hooks: {
      'astro:build:start': () => {
        building = buildIndex(readRecords);
        // Told in `astro:build:done`; until then a failure is not an unhandled one.
        building.catch(() => undefined);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const spent = await (building ?? buildIndex(readRecords));
        await moveFolder(workFolder, `${fileURLToPath(dir)}${pagefindFolder}`);
        logger.info(`índice de búsqueda en ${Math.round(spent)} ms`);
      },
    },
  };
}
