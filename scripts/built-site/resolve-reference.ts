/** An origin that cannot exist, so that an address on it is one of our own. */
export const OWN_ORIGIN = 'https://norma-circular.invalid';

/** Where an address written on a page leads; `siteUrl` is the published address, when pages name it. */
export function resolveReference(url: string, from: string, siteUrl: string | undefined): URL | undefined {
  const ownUrl = siteUrl !== undefined && url.startsWith(siteUrl) ? url.replace(siteUrl, OWN_ORIGIN) : url;
  return URL.parse(ownUrl, `${OWN_ORIGIN}${from}`) ?? undefined;
}
