import { SiteError } from '#errors';

/** An address that only shows how one is written. */
const EXAMPLE = 'https://normas.ejemplo.pe';

function parseOrigin(value: string): string | undefined {
  const url = URL.parse(value);
  if (!url || !/^https?:$/.test(url.protocol)) return undefined;
  // Only an origin reads the same: no path, query, anchor or password would be left over.
  return url.href === `${url.origin}/` && !/[?#]$/.test(value) ? url.origin : undefined;
}

/**
 * Address of the published site as `SITE_URL` says it, without a slash at its end; undefined where it says nothing.
 * Throws a SiteError when it is not the address of a site.
 */
export function readSiteOrigin(value: string | undefined): string | undefined {
  const written = value?.trim() ?? '';
  if (written === '') return undefined;
  const origin = parseOrigin(written);
  if (origin !== undefined) return origin;
  throw new SiteError([
    {
      rule: 'site-url',
      place: { file: 'SITE_URL' },
      message: `«${written}» no es la dirección de un sitio: va completa, con https:// y sin nada después del dominio.`,
      fix: `SITE_URL=${EXAMPLE} npm run build`,
    },
  ]);
}

/** The one address under which search engines know a page; none while nobody knows the site's: a path is no canonical address. */
export function buildCanonical(site: URL | undefined, path: string): string | undefined {
  return site && new URL(path, site).href;
}

/** Where a file that leaves the site says that something stands: the whole address where it is known, else its path on the site. */
export function buildFileAddress(site: URL | undefined, path: string): string {
  return buildCanonical(site, path) ?? path;
}
