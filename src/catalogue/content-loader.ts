import path from 'node:path';
import type { Loader } from 'astro/loaders';
import type { ContentDefinition } from './definition.ts';
import { forgetContent, listRecords } from './project-catalogue.ts';

/** Runs `load` now and, while somebody writes, after each change below `content/`. */
export async function loadAndWatch(
  { watcher }: { watcher?: Parameters<Loader['load']>[0]['watcher'] },
  load: () => Promise<void> | void,
): Promise<void> {
  await load();
  const folder = `${path.resolve('content')}${path.sep}`;
  watcher?.add(folder);
  watcher?.on('all', (_event, file) => {
    if (!path.resolve(file).startsWith(folder)) return;
    forgetContent();
    void load();
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
        store.clear();
        for (const { id, value, body, file } of listRecords(definition)) {
          const data = value as Record<string, unknown>;
          // A page's body is compiled when it is shown: a mistake in it would otherwise publish an empty page in silence.
          store.set({ id, data, filePath: file, ...(isPage && { body, deferredRender: true }) });
        }
      }),
  };
}
