import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readKinds } from '../embed.ts';
import { packPage, type PackContext } from './pack-page.ts';
import { packScripts } from './pack-scripts.ts';

const scripts = '/embed/partes/';

const isRead = (address: string): boolean => readKinds.some((kind) => address.startsWith(`/embed/${kind}/`));

/** Pages in full that have one embed, and its address; of those that are read, none. */
function indexEmbeds(pages: readonly { address: string; html: string }[]): Map<string, string> {
  const used = pages.filter(({ address }) => !isRead(address));
  const found = Map.groupBy(used, ({ html }) => {
    const [, page = ''] = /<html[^>]* data-page="([^"]*)"/.exec(html) ?? [];
    return page.replace(/^https?:\/\/[^/]*/, '');
  });
  return new Map(
    [...found].flatMap(([page, [embed, ...others]]) => (embed && others.length === 0 ? [[page, embed.address]] : [])),
  );
}

/** Packs every embed of a built site, in place. */
async function packEmbeds(root: string): Promise<number> {
  const folder = path.join(root, 'embed');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('index.html'),
  );
  const pages = files.toSorted().map((file) => ({
    file: path.join(folder, file),
    address: `/embed/${path.dirname(file).split(path.sep).join('/')}/`,
    html: readFileSync(path.join(folder, file), 'utf8'),
  }));
  const context: PackContext = {
    embeds: indexEmbeds(pages),
    scripts,
    read: (address) => readFileSync(path.join(root, address), 'utf8'),
  };
  const modules = new Set<string>();
  for (const { file, html } of pages) {
    const packed = packPage(html, context);
    for (const module of packed.modules) modules.add(path.join(root, module));
    writeFileSync(file, packed.html);
  }
  mkdirSync(path.join(root, scripts), { recursive: true });
  for (const [name, code] of await packScripts([...modules])) writeFileSync(path.join(root, scripts, name), code);
  return pages.length;
}

/** Makes the embeds work in locked frames, once the site is built. */
export const buildEmbedIntegration = (): AstroIntegration => ({
  name: 'pack-embeds',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      logger.info(`${await packEmbeds(fileURLToPath(dir))} embeds`);
    },
  },
});
