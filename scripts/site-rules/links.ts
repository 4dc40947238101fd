import { findNearest, type Issue } from '#errors';
import { listReferences, type Reference } from '../built-site/list-references.ts';
import type { BuiltSite, Page } from '../built-site/read-built-site.ts';
import { OWN_ORIGIN, resolveReference } from '../built-site/resolve-reference.ts';

/** Result of following every link of the site. */
export interface CheckedLinks {
  issues: Issue[];
  /** Internal addresses followed, anchors included. */
  count: number;
  /** Addresses of other sites, each once; they are listed, not fetched. */
  external: string[];
}

const OTHER_SCHEMES = /^(?:mailto|tel|data|blob|webcal):/i;

/** Follows the links of one site; ids and redirects of its pages are gathered once. */
class LinkFollower {
  readonly #site: BuiltSite;
  readonly #pages: ReadonlyMap<string, Page>;
  readonly #ids = new Map<string, ReadonlySet<string>>();

  constructor(site: BuiltSite) {
    this.#site = site;
    this.#pages = new Map(site.pages.map((page) => [page.path, page]));
  }

  #listIds(page: Page): ReadonlySet<string> {
    const ids = this.#ids.get(page.path) ?? new Set(page.elements.map(({ attributes }) => attributes['id'] ?? ''));
    this.#ids.set(page.path, ids);
    return ids;
  }

  #followRedirects(page: Page): Page | undefined {
    const passed = new Set<Page>();
    let at: Page | undefined = page;
    while (at?.redirect !== undefined && !passed.has(at)) {
      passed.add(at);
      at = this.#pages.get(URL.parse(at.redirect, `${OWN_ORIGIN}${at.path}`)?.pathname ?? '');
    }
    return at;
  }

  /** What is wrong with an address of ours, and what was probably meant; undefined when it leads somewhere. */
  follow(url: URL): { message: string; nearest: string[] } | undefined {
    const pathname = decodeURIComponent(url.pathname);
    if (this.#site.files.has(pathname.slice(1)) && !pathname.endsWith('.html')) return undefined;
    const page = this.#pages.get(pathname);
    if (!page) {
      const message = this.#pages.has(`${pathname}/`)
        ? `El enlace «${pathname}» no termina en «/».`
        : `El enlace «${pathname}» no lleva a ninguna página ni archivo.`;
      return { message, nearest: findNearest(pathname, this.#pages.keys()) };
    }
    const target = this.#followRedirects(page);
    if (!target) return { message: `La redirección de «${pathname}» no lleva a ninguna página.`, nearest: [] };
    const anchor = decodeURIComponent(url.hash.slice(1)).replace(/:~:.*$/, '');
    if (anchor === '' || anchor === 'top' || this.#listIds(target).has(anchor)) return undefined;
    const message = `La página «${target.path}» no tiene ningún lugar con id «${anchor}».`;
    return { message, nearest: findNearest(anchor, this.#listIds(target)).map((id) => `#${id}`) };
  }
}

function buildIssue(page: Page, { url, line }: Reference, message: string, nearest: readonly string[] = []): Issue {
  const fix = nearest.length > 0 ? `¿Quiso decir ${nearest.map((near) => `«${near}»`).join(' o ')}?` : undefined;
  const text = `${message} (href="${url}")`;
  return {
    rule: 'broken-link',
    place: { file: page.file, line },
    message: text,
    ...(fix === undefined ? {} : { fix }),
  };
}

/** Every internal link and anchor leads somewhere; `siteUrl` is the published address, when pages name it. */
export function checkLinks(site: BuiltSite, siteUrl?: string): CheckedLinks {
  const follower = new LinkFollower(site);
  const external = new Set<string>();
  const issues: Issue[] = [];
  let count = 0;
  for (const page of site.pages) {
    for (const reference of listReferences(page.elements)) {
      if (OTHER_SCHEMES.test(reference.url)) continue;
      const url = resolveReference(reference.url, page.path, siteUrl);
      if (url && url.origin !== OWN_ORIGIN) {
        external.add(url.href);
        continue;
      }
      count += 1;
      const wrong = url ? follower.follow(url) : { message: 'La dirección no se puede leer.', nearest: [] };
      if (wrong) issues.push(buildIssue(page, reference, wrong.message, wrong.nearest));
      // Shown at any depth, so a relative address would lead elsewhere each time.
      else if (
        page.path === '/404.html' &&
        !/^[/#?]/.test(reference.url) &&
        !reference.url.startsWith(siteUrl ?? '/')
      ) {
        issues.push(buildIssue(page, reference, 'En la página de error las direcciones empiezan con «/».'));
      }
    }
  }
  return { issues, count, external: [...external].toSorted() };
}
