/**
 * Prints what one page of each kind costs whom it is for: what Lighthouse says of it behind nginx, as on a phone, what it weighs, and what one
 * meets over a poor network. Arguments choose: `lighthouse` or `lenta` a part, any other word the kinds that have it in their name; what they
 * leave out stays as the last run measured it.
 */
import { launchChromium } from '../browser/launch-chromium.ts';
import { readBuiltSite } from '../built-site/read-built-site.ts';
import { keepFigure } from '../figures/keep-figure.ts';
import { openLighthouse } from './pages/lighthouse.ts';
import { listBenchPages } from './pages/list-pages.ts';
import { judgePage, measureSlowly } from './pages/measure-page.ts';
import { keepRows } from './pages/kept-rows.ts';
import { listFigures } from './pages/list-figures.ts';
import { formatHead, formatRow, listShortfalls, type PageRow } from './pages/rows.ts';
import { servePublished } from './pages/serve-published.ts';
import { uses } from './pages/slow-use.ts';

const PARTS = ['lighthouse', 'lenta'];

const words = process.argv.slice(2);
const parts = words.filter((word) => PARTS.includes(word));
const names = words.filter((word) => !PARTS.includes(word));
const isWanted = ({ name }: { name: string }): boolean =>
  names.length === 0 || names.some((word) => name.toLowerCase().includes(word.toLowerCase()));
const hasPart = (part: string): boolean => parts.length === 0 || parts.includes(part);

console.log('Se construye el sitio como se publica y se sirve con nginx…');
const site = await servePublished();
const everyPage = listBenchPages(readBuiltSite(site.folder));
const browser = hasPart('lenta') ? await launchChromium() : undefined;
const judge = hasPart('lighthouse') ? await openLighthouse() : undefined;
const rows: PageRow[] = [];

function tell(row: PageRow): void {
  rows.push(row);
  console.log(formatRow(row));
}

try {
  console.log(formatHead());
  for (const page of everyPage.filter(isWanted)) {
    const url = new URL(page.path, site.origin).href;
    tell({
      ...page,
      ...(judge && page.first && { verdict: await judgePage(judge, url, page) }),
      ...(browser && { slow: await measureSlowly(browser, url, page) }),
    });
  }
  for (const { name, path, run } of uses.filter(isWanted)) {
    if (browser) tell({ name, path, slow: await measureSlowly(browser, new URL(path, site.origin).href, {}, run) });
  }
} finally {
  judge?.close();
  await browser?.close();
  await site.stop();
}
const shortfalls = listShortfalls(rows);
console.log(shortfalls.length === 0 ? '\nTodo llega a su meta.' : `\nNo llegan a su meta: ${shortfalls.length}`);
for (const line of shortfalls) console.log(`  ${line}`);
process.exitCode = shortfalls.length === 0 ? 0 : 1;
const everyName = [...everyPage, ...uses].map(({ name }) => name);
const kept = keepRows(everyName, rows);
// The worst of some pages is not the worst of all.
if (kept.length === everyName.length) for (const [name, value] of listFigures(kept)) keepFigure(name, value);
