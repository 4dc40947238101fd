import type { Issue } from '#errors';
import { findMediaType, findPathClass, formatContentPolicy, pathClasses } from '#serving';
import { listReferences } from '../built-site/list-references.ts';
import type { BuiltSite, Page } from '../built-site/read-built-site.ts';

const rule = 'served';

/** Where classes of addresses and types are listed. */
const LISTS = { classes: 'src/serving/path-classes.ts', types: 'src/serving/media-types.ts' };

/** A page works under what servers send with it: both policies are of one kind. */
function checkPagePolicy({ path, file, elements, redirect }: Page): Issue[] {
  if (redirect !== undefined) return [];
  const { name, policy } = findPathClass(path);
  const meta = elements.find(({ attributes }) => attributes['http-equiv'] === 'Content-Security-Policy');
  if (meta?.attributes['content'] === formatContentPolicy(policy)) return [];
  const message = `«${path}» lleva otra política de seguridad que la que mandan los servidores (clase «${name}», «${policy}»).`;
  const fix = `Ponga en ${LISTS.classes} la clase de la página, o en la página la política de su clase.`;
  return [{ rule, place: { file, ...(meta && { line: meta.line }) }, message, fix }];
}

/** What a frame loads comes to it from another site where its host locks it: a browser must be told that it may. */
function checkFrameResources({ path, file, elements }: Page): Issue[] {
  if (!findPathClass(path).framed) return [];
  return listReferences(elements)
    .filter(({ kind, url }) => kind === 'resource' && url.startsWith('/'))
    .map(({ url, line }) => ({ line, address: url.replace(/[?#].*$/s, '') }))
    .filter(({ address }) => !findPathClass(address).shared)
    .map(({ address, line }) => ({
      rule,
      place: { file, line },
      message: `El marco carga «${address}», que los servidores no dejan cargar desde otro sitio (clase «${findPathClass(address).name}»).`,
      fix: `Ponga «shared» a su clase en ${LISTS.classes}, o no lo cargue en los marcos.`,
    }));
}

/** Servers told a type for every file: those without one are offered for download, or guessed. */
function checkTypes(files: readonly string[]): Issue[] {
  return files
    .filter((file) => findMediaType(file) === undefined)
    .map((file) => ({
      rule,
      place: { file: `dist/${file}` },
      message: 'Ningún servidor sabe de qué tipo es: su terminación no está en la lista.',
      fix: `Agregue su terminación en ${LISTS.types}.`,
    }));
}

/** A pattern with one `*`, as static hosts read it. */
export function matchesGlob(glob: string, address: string): boolean {
  const [start = '', end = ''] = glob.split('*');
  const isLongEnough = address.length >= start.length + end.length;
  return glob.includes('*') ? isLongEnough && address.startsWith(start) && address.endsWith(end) : address === glob;
}

/** What is said by patterns with `*` is said of the files of the class, but for those that their host treats alike, and of no other. */
function checkGlobs(files: readonly string[]): Issue[] {
  return files.flatMap((file) => {
    const address = `/${file}`;
    const own = findPathClass(address);
    const claimed = pathClasses.filter(({ globs = [] }) => globs.some((glob) => matchesGlob(glob, address)));
    const wrong = claimed.filter((pathClass) => pathClass !== own);
    const isMissed = own.open === true && claimed.length === 0;
    if (wrong.length === 0 && !isMissed) return [];
    const message = isMissed
      ? `Es de la clase «${own.name}», y ninguno de sus patrones con «*» la nombra.`
      : `Es de la clase «${own.name}», y también la nombra un patrón con «*» de ${wrong.map(({ name }) => `«${name}»`).join(', ')}.`;
    return [{ rule, place: { file: `dist/${file}` }, message, fix: `Corrija «globs» en ${LISTS.classes}.` }];
  });
}

/** An address that has moved leads to one that is there, and hides none. */
function checkRedirects({ files }: BuiltSite, redirects: ReadonlyMap<string, string>): Issue[] {
  const place = { file: 'content/registries/redirects.json' };
  const isThere = (address: string): boolean =>
    files.has(address.slice(1)) || files.has(`${address.slice(1)}index.html`);
  return [...redirects].flatMap(([from, to]): Issue[] => {
    const lost = { rule, place, message: `«${from}» lleva a «${to}», que no está en el sitio.` };
    const hiding = { rule, place, message: `«${from}» lleva a otra página, pero en esa dirección hay una.` };
    return [...(isThere(to) ? [] : [lost]), ...(isThere(from) ? [hiding] : [])];
  });
}

/** The site and what its servers say of it fit together. */
export function checkServed(site: BuiltSite, redirects: ReadonlyMap<string, string>): Issue[] {
  const files = [...site.files];
  return [
    ...site.pages.flatMap((page) => [...checkPagePolicy(page), ...checkFrameResources(page)]),
    ...checkTypes(files),
    ...checkGlobs(files),
    ...checkRedirects(site, redirects),
  ];
}
