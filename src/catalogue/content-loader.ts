import path from 'node:path';
import type { Loader } from 'astro/loaders';
import { SiteError } from '#errors';
import type { ContentDefinition } from './definition.ts';
import { forgetContent, listRecords } from './project-catalogue.ts';

/** What is watched, and where a mistake is told. */
type Watched = Partial<Pick<Parameters<Loader['load']>[0], 'watcher' | 'logger'>>;

/**
 * Runs `load` now and, while somebody writes, after each change below `content/`. A mistake made then is told with its file and line, and
 * the pages stay as they were until it is mended.
 */
export async function loadAndWatch({ watcher, logger }: Watched, load: () => Promise<void> | void): Promise<void> {
  await load();
  const folder = `${path.resolve('content')}${path.sep}`;
  const loadAgain = async (): Promise<void> => {
    try {
      await load();
    } catch (error) {
      if (!(error instanceof SiteError)) throw error;
      logger?.error(`El contenido tiene errores; se sigue mostrando lo de antes.\n${error.message}`);
    }
  };
  watcher?.add(folder);
  watcher?.on('all', (_event, file) => {
    if (!path.resolve(file).startsWith(folder)) return;
    forgetContent();
    void loadAgain();
  });
}

/** Hands the records of a definition to Astro's collection of its name. Errors: every mistake in its files at once. */
export function createContentLoader(definition: ContentDefinition): Loader {
  const isPage = definition.pattern.endsWith('.mdx');
  return {
    name: `content-${definition.name}`,
    load: (context) =>
      loadAndWatch(context, () => {
        const { store } = context;
        const records = listRecords(definition);
        store.clear();
        for (const { id, value, body, file } of records) {
          const data = value as Record<string, unknown>;
          // A page's body is compiled when it is shown: a mistake in it would otherwise publish an empty page in silence.
          store.set({ id, data, filePath: file, ...(isPage && { body, deferredRender: true }) });
        }
      }),
  };
}
