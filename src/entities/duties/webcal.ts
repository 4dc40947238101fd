/** The address under which a calendar program follows a file: `webcal://norma.pe/entidades/minam.ics`; none while nobody knows the site's. */
export function formatWebcal(site: URL | string | undefined, path: string): string | undefined {
  if (site === undefined) return undefined;
  return new URL(path, site).href.replace(/^https?:/, 'webcal:');
}
