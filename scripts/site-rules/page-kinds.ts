import type { Issue } from '#errors';
import type { PageKind } from '../../src/tests/browser/page-kind.ts';
import type { Page } from '../built-site/read-built-site.ts';

const rule = 'page-kind';

/** Where kinds are listed. */
const LIST = 'src/tests/browser/page-kinds.ts';

function findParent(address: string): string {
  return address.replace(/[^/]*\/?$/, '');
}

/** One issue for the pages that lie side by side: most likely one new template makes them all. */
function checkClaimed(pages: readonly Page[], kinds: readonly PageKind[]): Issue[] {
  const unclaimed = pages.filter(({ path }) => !kinds.some(({ addresses }) => addresses.test(path)));
  return [...Map.groupBy(unclaimed, ({ path }) => findParent(path)).values()].flatMap(([page, ...others]) => {
    if (!page) return [];
    const more = others.length === 0 ? '' : ` (y ${others.length} más junto a ella)`;
    return {
      rule,
      place: { file: page.file },
      message: `La página «${page.path}»${more} no es de ninguna clase: ninguna prueba del navegador mira páginas así.`,
      fix: `Agregue en ${LIST} una clase con el patrón de sus direcciones, una página de muestra y palabras que esta dice; o amplíe el patrón de la clase que la hace.`,
    };
  });
}

function checkClaimedOnce(pages: readonly Page[], kinds: readonly PageKind[]): Issue[] {
  return pages.flatMap(({ path, file }) => {
    const claiming = kinds.filter(({ addresses }) => addresses.test(path)).map(({ kind }) => `«${kind}»`);
    if (claiming.length < 2) return [];
    const message = `La página «${path}» es de ${claiming.length} clases: ${claiming.join(', ')}.`;
    return [{ rule, place: { file }, message, fix: `Estreche en ${LIST} los patrones hasta que solo una la reclame.` }];
  });
}

function checkKind({ kind, addresses, samples }: PageKind, pages: readonly Page[]): Issue[] {
  const place = { file: LIST };
  if (!pages.some(({ path }) => addresses.test(path))) {
    const message = `Ninguna página del sitio es de la clase «${kind}»: ${addresses.source}.`;
    return [{ rule, place, message, fix: 'Corrija el patrón, o quite la clase si ya no hay páginas así.' }];
  }
  const wrong = samples.flatMap(({ path }) => {
    if (!addresses.test(path)) return [`La muestra «${path}» no es de su clase, «${kind}»: ${addresses.source}.`];
    return pages.some((page) => page.path === path) ? [] : [`La muestra «${path}» de la clase «${kind}» no existe.`];
  });
  if (samples.length === 0) wrong.push(`La clase «${kind}» no tiene ninguna muestra.`);
  return wrong.map((message) => ({ rule, place, message, fix: `Ponga una página de las que hay en el sitio.` }));
}

/** Every page is of exactly one kind, and every kind has pages and shows some of them to the browser tests. */
export function checkPageKinds(all: readonly Page[], kinds: readonly PageKind[]): Issue[] {
  // A page that only sends on is seen by nobody.
  const pages = all.filter(({ redirect }) => redirect === undefined);
  return [
    ...checkClaimed(pages, kinds),
    ...checkClaimedOnce(pages, kinds),
    ...kinds.flatMap((kind) => checkKind(kind, pages)),
  ];
}
