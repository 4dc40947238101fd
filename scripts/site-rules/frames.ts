import type { Issue } from '#errors';
import type { PageElement } from '../built-site/list-elements.ts';
import type { Page } from '../built-site/read-built-site.ts';

const has = ({ elements }: Page, tag: string, attributes: Readonly<Record<string, string>>): boolean =>
  elements.some(
    (element) =>
      element.tag === tag && Object.entries(attributes).every(([name, value]) => element.attributes[name] === value),
  );

/** A link that would open, inside the frame, a page that is not made for it. */
function isLoose({ tag, attributes }: PageElement): boolean {
  const { href, target, download } = attributes;
  if (tag !== 'a' || href === undefined || download !== undefined || target === '_blank') return false;
  return !href.startsWith('#') && !href.startsWith('/embed/');
}

/** What a frame lacks. */
function* listFaults(page: Page, addresses: ReadonlySet<string>): Generator<string> {
  if (!has(page, 'meta', { name: 'robots', content: 'noindex' }))
    yield 'no dice «noindex»: los buscadores la listarían';
  if (has(page, 'script', { type: 'module' })) yield 'tiene un módulo, que un marco bloqueado no carga';
  if (!has(page, 'script', { src: '/embed/marco.js' }))
    yield 'no carga «/embed/marco.js»: no toma el aspecto ni dice su alto';
  const full = page.elements.find(({ attributes }) => attributes['data-full'] !== undefined);
  if (!addresses.has(full?.attributes['href'] ?? '')) yield 'no lleva a su página completa';
  const note = page.elements.find(({ attributes }) => attributes['data-embed-note'] !== undefined);
  if (!note?.attributes['data-version']) yield 'no dice su versión';
  for (const { attributes } of page.elements.filter(isLoose)) yield `abre «${attributes['href']}» dentro del marco`;
}

/** Every frame works in a page of somebody else: it is packed, leads to its page in full, and search engines leave it out. */
export function checkFrames(pages: readonly Page[]): Issue[] {
  const addresses = new Set(pages.map(({ path }) => path));
  return pages
    .filter(({ path }) => path.startsWith('/embed/'))
    .flatMap((page) =>
      [...listFaults(page, addresses)].map((fault) => ({
        rule: 'frame',
        place: { file: page.file },
        message: `El marco «${page.path}» ${fault}.`,
      })),
    );
}
