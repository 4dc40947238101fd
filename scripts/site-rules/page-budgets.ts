import type { Issue } from '#errors';
import type { Page } from '../built-site/read-built-site.ts';

/** What a page weighs on a first visit, in gzipped bytes. */
export interface PageWeight {
  page: Page;
  html: number;
  css: number;
  js: number;
  /** Gzipped plain text of `<main>`. */
  plainText: number;
}

/** Kind of page with one budget of its own. */
export interface PageKind {
  name: string;
  /** True for the addresses of this kind; `hasText` says whether the norm's articles have pages. */
  matches: (path: string, hasText: boolean) => boolean;
  /** Most that HTML, CSS and JS may weigh together. */
  budget: (weight: PageWeight) => number;
  /** Most that JS alone may weigh. */
  scripts?: number;
}

/** Worst page of a kind. */
export interface BudgetRow {
  kind: string;
  pages: number;
  worst: PageWeight;
  size: number;
  budget: number;
}

const KB = 1000;

const isNorm = /^\/normas\/[^/]+\/$/;
const isMap = /^\/(?:normas\/[^/]+|citas)\/mapa\/$/;
const isArticle = /^\/normas\/[^/]+\/[^/]+\/$/;
const isTool = /^\/(?:tramites|calculadoras|mi-zona|comparar|formularios|practicar)\//;

/** Budgets by kind of page; the first kind that matches counts. */
const pageKinds: readonly PageKind[] = [
  { name: 'portada', matches: (path) => path === '/', budget: () => 20 * KB },
  { name: 'mapa de citas', matches: (path) => isMap.test(path), budget: () => 25 * KB },
  { name: 'artículo o anexo', matches: (path) => isArticle.test(path), budget: () => 20 * KB },
  {
    name: 'norma con su texto',
    matches: (path, hasText) => hasText && isNorm.test(path),
    // A short norm may weigh what one article of a long one may: frame, styles and scripts are the same.
    budget: ({ plainText }) => Math.max(20 * KB, 1.25 * plainText + 10 * KB),
  },
  { name: 'ficha de norma', matches: (path) => isNorm.test(path), budget: () => 25 * KB },
  { name: 'trámite o herramienta', matches: (path) => isTool.test(path), budget: () => 25 * KB, scripts: 8 * KB },
  { name: 'marco', matches: (path) => path.startsWith('/embed/'), budget: () => 25 * KB, scripts: 8 * KB },
  { name: 'guía', matches: (path) => path.startsWith('/guias/'), budget: () => 20 * KB },
  { name: 'término', matches: (path) => path.startsWith('/glosario/'), budget: () => 20 * KB },
  { name: 'plan', matches: (path) => path.startsWith('/planes/'), budget: () => 60 * KB },
  { name: 'otras', matches: () => true, budget: () => 25 * KB },
];

/** Weight of everything a page makes the browser fetch at once. */
function sumWeight({ html, css, js }: PageWeight): number {
  return html + css + js;
}

function isOver(row: { size: number; budget: number }): boolean {
  return row.size > row.budget;
}

/** Each page with its kind, its weight and its budget. */
export function listRows(weights: readonly PageWeight[]): (Omit<BudgetRow, 'pages'> & { kind: string })[] {
  const parts = weights.map(({ page }) => page.path).filter((path) => !isMap.test(path));
  const parents = new Set(parts.map((path) => path.replace(/[^/]+\/$/, '')));
  return weights.flatMap((weight) => {
    const { path } = weight.page;
    const kind = pageKinds.find(({ matches }) => matches(path, parents.has(path)));
    return kind ? [{ kind: kind.name, worst: weight, size: sumWeight(weight), budget: kind.budget(weight) }] : [];
  });
}

/** Per kind, the page that comes nearest to its budget or goes furthest beyond it. */
export function findWorstPages(weights: readonly PageWeight[]): BudgetRow[] {
  const byKind = Map.groupBy(listRows(weights), ({ kind }) => kind);
  return pageKinds.flatMap(({ name }) => {
    const rows = byKind.get(name) ?? [];
    const [worst] = rows.toSorted((a, b) => b.size / b.budget - a.size / a.budget);
    return worst ? [{ ...worst, pages: rows.length }] : [];
  });
}

/** Pages whose scripts alone weigh more than their kind allows. */
function checkScripts(weights: readonly PageWeight[]): Issue[] {
  return listRows(weights).flatMap(({ kind, worst }) => {
    const most = pageKinds.find(({ name }) => name === kind)?.scripts;
    if (most === undefined || worst.js <= most) return [];
    const message = `El JS de la página pesa ${formatKb(worst.js)} y su presupuesto (${kind}) es de ${formatKb(most)}.`;
    return [{ rule: 'script-budget', place: { file: worst.page.file }, message }];
  });
}

/** Pages that weigh more than their kind allows, all together or in scripts alone. */
export function checkBudgets(weights: readonly PageWeight[]): Issue[] {
  const over = listRows(weights)
    .filter(isOver)
    .map(({ kind, worst, size, budget }) => ({
      rule: 'page-budget',
      place: { file: worst.page.file },
      message:
        `La página pesa ${formatKb(size)} y su presupuesto (${kind}) es de ${formatKb(budget)}: ` +
        `HTML ${formatKb(worst.html)}, CSS ${formatKb(worst.css)}, JS ${formatKb(worst.js)}.`,
    }));
  return [...over, ...checkScripts(weights)];
}

/** Bytes as kB of 1000 with one decimal: `19.8 kB`. */
export function formatKb(bytes: number): string {
  return `${(bytes / KB).toFixed(1)} kB`;
}
