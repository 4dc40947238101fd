/** Measures how high each embed stands, on the built site in `dist/`, and writes it where frames read it. */
import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { sayCount } from '#text';
import { launchChromium } from './browser/launch-chromium.ts';
import { listOfferedIds, measureHeight, widths } from './embeds/measure-heights.ts';
import { serveBuiltSite } from './serve/serve-built-site.ts';

const FILE = 'content/registries/embed-heights.json';
const FIRST_PORT = 4500;

const site = await serveBuiltSite(FIRST_PORT);
const browser = await launchChromium();
try {
  const page = await browser.newPage({ locale: 'es-PE' });
  const rows = [];
  for (const id of listOfferedIds('dist')) {
    const wide = await measureHeight(page, site.url, id, widths.wide);
    rows.push({ id, wide, narrow: await measureHeight(page, site.url, id, widths.narrow) });
  }
  writeFileSync(FILE, await format(JSON.stringify(rows), { ...(await resolveConfig(FILE)), parser: 'json' }));
  console.log(`${FILE}: ${sayCount(rows.length, 'herramienta medida', 'herramientas medidas')}.`);
} finally {
  await browser.close();
  await site.stop();
}
