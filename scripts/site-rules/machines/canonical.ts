import type { Issue } from '#errors';
import { isIndexed } from '../../built-site/is-indexed.ts';
import type { Page } from '../../built-site/read-built-site.ts';

/** The addresses that a page gives of itself, to search engines and to who shares it. */
const listOwnAddresses = ({ elements }: Page): { address: string; line: number }[] =>
  elements.flatMap(({ tag, attributes: { rel, href = '' }, line }) =>
    tag === 'link' && rel === 'canonical' ? [{ address: href, line }] : [],
  );

/** With the site's address known, each page says its own, whole, once; without it, none: a path is no canonical address. */
export function checkCanonical(page: Page, siteUrl: string | undefined): Issue[] {
  const rule = 'canonical-address';
  const own = listOwnAddresses(page);
  const expected = siteUrl && new URL(page.redirect ?? page.path, siteUrl).href;
  const wrong = own
    .filter(({ address }) => address !== expected)
    .map(({ address, line }) => ({
      rule,
      place: { file: page.file, line },
      message: expected
        ? `La dirección de canonical es «${address}», no la de la página: «${expected}».`
        : `La dirección de canonical es «${address}», y sin SITE_URL nadie sabe la del sitio: no va ninguna.`,
    }));
  if (expected === undefined || !isIndexed(page) || own.length === 1) return wrong;
  const message = `La página dice su dirección una vez en canonical, ni más ni menos: «${expected}».`;
  return [...wrong, { rule, place: { file: page.file }, message }];
}
