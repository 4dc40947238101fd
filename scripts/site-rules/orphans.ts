import type { Issue } from '#errors';
import { listReferences } from '../built-site/list-references.ts';
import type { Page } from '../built-site/read-built-site.ts';
import { OWN_ORIGIN, resolveReference } from '../built-site/resolve-reference.ts';

/** A page that needs no link. */
export interface LoneAddress {
  path: string;
  reason: string;
}

/** Pages that people reach without a link. */
const loneAddresses: readonly LoneAddress[] = [
  { path: '/404.html', reason: 'el servidor la muestra donde no hay nada' },
];

const rule = 'orphan-page';

/** What people follow. */
const LINKS = new Set(['a', 'area', 'form']);

/** Addresses of the site to which a page leads its readers, its own left out. */
function listTargets({ path, elements }: Page, siteUrl: string | undefined): string[] {
  return listReferences(elements.filter(({ tag }) => LINKS.has(tag)))
    .map(({ url }) => resolveReference(url, path, siteUrl))
    .filter((target) => target?.origin === OWN_ORIGIN)
    .map((target) => decodeURIComponent(target?.pathname ?? ''))
    .filter((target) => target !== path);
}

/** A page to which no other leads is found by nobody. */
export function checkOrphans(pages: readonly Page[], siteUrl?: string, lone = loneAddresses): Issue[] {
  const linked = new Set(pages.flatMap((page) => listTargets(page, siteUrl)));
  const isLone = (path: string): boolean => lone.some((address) => address.path === path);
  const orphans = pages
    // An old address that only sends on is kept for links of other sites.
    .filter(({ path, redirect }) => redirect === undefined && !linked.has(path) && !isLone(path))
    .map(({ path, file }) => ({
      rule,
      place: { file },
      message: `Ninguna otra página lleva a «${path}»: nadie la encontrará.`,
      fix: 'Enlácela desde donde un lector la buscaría; si debe ir sin enlace, diga por qué en scripts/site-rules/orphans.ts.',
    }));
  const idle = lone
    .filter(({ path }) => linked.has(path) || !pages.some((page) => page.path === path))
    .map(({ path, reason }) => ({
      rule,
      place: { file: 'scripts/site-rules/orphans.ts' },
      message: `La excepción «${path}» (${reason}) sobra: la página no existe, o ya hay un enlace a ella.`,
      fix: 'Quítela de la lista.',
    }));
  return [...orphans, ...idle];
}
