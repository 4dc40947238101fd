/** Address on the site that a link means, where it would lead into the classroom's own addresses; undefined for any other. */
function findSitePath(link: HTMLAnchorElement, folder: string): string | undefined {
  if (!link.hasAttribute('href') || !/^https?:$/u.test(link.protocol) || link.origin !== location.origin)
    return undefined;
  return link.href.startsWith(folder) ? undefined : link.pathname + link.search + link.hash;
}

/** A link to the site leads there where its address is known; where it is not, its words stand without one. */
export function leadOut(link: HTMLAnchorElement, site: string | undefined, folder: string): void {
  const path = findSitePath(link, folder);
  if (path === undefined) return;
  if (site === undefined) {
    link.replaceWith(...link.childNodes);
    return;
  }
  link.href = site + path;
  link.target = '_blank';
  link.rel = 'noopener';
}
