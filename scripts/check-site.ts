import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Issue } from '#errors';
import { listRedirects } from '#serving';
import { sayCount } from '#text';
import { pageKinds } from '../src/tests/browser/page-kinds.ts';
import { readBuiltSite, type BuiltSite } from './built-site/read-built-site.ts';
import { PageScales } from './built-site/weigh-page.ts';
import { checkReading, EASY, joinEase, readFirstLayers } from './reading/check-reading.ts';
import { keepFigure } from './figures/keep-figure.ts';
import { printIssues } from './gate/print-issues.ts';
import { readSiteUrl } from './serve/read-site-url.ts';
import { checkCanonical } from './site-rules/machines/canonical.ts';
import { checkDiscovery } from './site-rules/machines/discovery.ts';
import { checkDuplicateIds } from './site-rules/duplicate-ids.ts';
import { checkFeeds } from './site-rules/machines/feeds.ts';
import { checkFrames } from './site-rules/frames.ts';
import { checkHtmlValidity, choosePages } from './site-rules/html-validity.ts';
import { checkLinkedData } from './site-rules/machines/linked-data.ts';
import { checkLinks } from './site-rules/links.ts';
import { checkNoInline } from './site-rules/no-inline.ts';
import { checkFileOrigins, checkPageOrigins } from './site-rules/other-origins.ts';
import { weighOfflineBase } from './site-rules/offline-base.ts';
import { checkOldBrowsers } from './site-rules/old-browsers.ts';
import { checkOrphans } from './site-rules/orphans.ts';
import { checkBudgets, findWorstPages, formatKb, type BudgetRow } from './site-rules/page-budgets.ts';
import { checkPageKinds } from './site-rules/page-kinds.ts';
import { checkPassingWords } from './site-rules/passing-words.ts';
import { checkProcedureSources } from './site-rules/procedure-sources.ts';
import { checkSecurityPolicy } from './site-rules/security-policy.ts';
import { checkServed } from './site-rules/served.ts';
import { checkSitemap } from './site-rules/machines/sitemap.ts';
import { checkTableDownloads } from './site-rules/table-downloads.ts';

/** A group of rules over the built site; prints what it looked at and gives back what is wrong. */
type Check = (site: BuiltSite) => Issue[] | Promise<Issue[]>;

const siteUrl = readSiteUrl();

/** Reads a file of the built site. */
const readFile =
  ({ folder }: BuiltSite) =>
  (file: string): string =>
    readFileSync(path.join(folder, file), 'utf8');

const checkAllLinks: Check = (site) => {
  const { issues, count, external } = checkLinks(site, siteUrl);
  console.log(
    `enlaces: ${count} enlaces internos en ${site.pages.length} páginas; ${sayCount(issues.length, 'no lleva', 'no llevan')} a nada`,
  );
  console.log(`enlaces: ${external.length} direcciones de otros sitios (no se visitan)`);
  for (const url of external) console.log(`  ${url}`);
  return [
    ...issues,
    ...site.pages.flatMap((page) => [...checkDuplicateIds(page), ...checkCanonical(page, siteUrl)]),
    ...checkPageKinds(site.pages, pageKinds),
    ...checkOrphans(site.pages, siteUrl),
    ...checkDiscovery(site, siteUrl, readFile(site)),
    ...checkSitemap(site, siteUrl, readFile(site)),
    ...checkLinkedData(site, siteUrl, readFile(site)),
    ...checkProcedureSources(site.pages),
    ...site.pages.flatMap(checkPassingWords),
    ...checkFrames(site.pages),
    ...checkFeeds(site),
    ...checkTableDownloads(site.pages),
  ];
};

const checkHtml: Check = async (site) => {
  const chosen = choosePages(site.pages);
  const issues: Issue[] = [];
  for (const page of chosen) issues.push(...(await checkHtmlValidity(page)));
  console.log(`html: ${chosen.length} de ${site.pages.length} páginas revisadas`);
  return issues;
};

const checkSecurity: Check = (site) => {
  const texts = [...site.files].filter((file) => /\.(?:css|js)$/.test(file));
  console.log(`seguridad: ${site.pages.length} páginas y ${texts.length} archivos de estilo y código revisados`);
  return [
    ...site.pages.flatMap((page) => [
      ...checkNoInline(page),
      ...checkSecurityPolicy(page),
      ...checkPageOrigins(page, siteUrl),
    ]),
    ...checkServed(site, listRedirects()),
    ...texts.flatMap((file) => checkFileOrigins(file, readFileSync(path.join(site.folder, file), 'utf8'))),
  ];
};

const checkBrowsers: Check = (site) => {
  const scripts = [...site.files].filter((file) => file.endsWith('.js'));
  console.log(`antiguos: ${scripts.length} programas revisados`);
  return scripts.flatMap((file) => checkOldBrowsers(file, readFile(site)(file)));
};

function printBudgets(rows: readonly BudgetRow[]): void {
  const line = (...[kind, pages, size, budget, worst]: string[]): string =>
    [kind?.padEnd(20), pages?.padStart(7), size?.padStart(9), budget?.padStart(12), ` ${worst}`].join(' ');
  console.log(line('clase', 'páginas', 'peso', 'presupuesto', 'la peor'));
  for (const { kind, pages, size, budget, worst } of rows) {
    console.log(line(kind, String(pages), formatKb(size), formatKb(budget), worst.page.path));
  }
}

function checkOfflineBase({ folder }: BuiltSite): Issue[] {
  const { files, packed, whole, issues } = weighOfflineBase(folder);
  console.log(
    `sin internet: ${files} archivos de base; ${formatKb(packed)} por la red, ${formatKb(whole)} en el aparato`,
  );
  keepFigure('offline-precache-bytes', packed);
  keepFigure('offline-precache-files', files);
  return issues;
}

const checkAllBudgets: Check = (site) => {
  const scales = new PageScales(site);
  const weights = site.pages.filter(({ redirect }) => redirect === undefined).map((page) => scales.weigh(page));
  printBudgets(findWorstPages(weights));
  return [...checkBudgets(weights), ...checkOfflineBase(site)];
};

const checkAllReading: Check = (site) => {
  const pages = readFirstLayers(site);
  for (const { path: address, ease } of pages) {
    console.log(`${ease.score.toFixed(1).padStart(6)} ${String(ease.words).padStart(5)} palabras  ${address}`);
  }
  console.log(
    `lectura: ${pages.length} primeras capas; en conjunto ${joinEase(pages).toFixed(1)} (INFLESZ), meta ${EASY}`,
  );
  return checkReading(pages);
};

const checks: Record<string, Check> = {
  links: checkAllLinks,
  html: checkHtml,
  security: checkSecurity,
  browsers: checkBrowsers,
  budgets: checkAllBudgets,
  reading: checkAllReading,
};

const names = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(checks);
const site = readBuiltSite(path.resolve('dist'));
const issues: Issue[] = [];
for (const name of names) {
  const check = checks[name];
  if (!check) throw new Error(`No hay una revisión «${name}». Las que hay: ${Object.keys(checks).join(', ')}.`);
  issues.push(...(await check(site)));
}
process.exitCode = printIssues(issues) > 0 ? 1 : 0;
