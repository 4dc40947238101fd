import type { Issue } from '#errors';
import { isIndexed } from '../../built-site/is-indexed.ts';
import type { PageElement } from '../../built-site/list-elements.ts';
import type { Page } from '../../built-site/read-built-site.ts';

/** The addresses that a page gives of itself: to search engines, and to who shares it. */
function listOwnAddresses({ elements }: Page): { what: string; address: string; element: PageElement }[] {
  return elements.flatMap((element) => {
    const { rel, property, href = '', content = '' } = element.attributes;
    if (element.tag === 'link' && rel === 'canonical') return [{ what: 'canonical', address: href, element }];
    if (element.tag === 'meta' && property === 'og:url') return [{ what: 'og:url', address: content, element }];
    return [];
  });
}

/** With the site's address known, each page says its own, whole, once to each; without it, none: a path is no canonical address. */
export function checkCanonical(page: Page, siteUrl: string | undefined): Issue[] {
  const rule = 'canonical-address';
  const own = listOwnAddresses(page);
  const expected = siteUrl && new URL(page.redirect ?? page.path, siteUrl).href;
  const wrong = own
    .filter(({ address }) => address !== expected)
    .map(({ what, address, element }) => ({
      rule,
      place: { file: page.file, line: element.line },
      message: expected
        ? `La dirección de ${what} es «${address}», no la de la página: «${expected}».`
        : `La dirección de ${what} es «${address}», y sin SITE_URL nadie sabe la del sitio: no va ninguna.`,
    }));
  if (expected === undefined || !isIndexed(page)) return wrong;
  const uncounted = ['canonical', 'og:url'].filter((what) => own.filter((one) => one.what === what).length !== 1);
  const missing = uncounted.map((what) => ({
    rule,
    place: { file: page.file },
    message: `La página dice su dirección una vez en ${what}, ni más ni menos: «${expected}».`,
  }));
  return [...wrong, ...missing];
}
