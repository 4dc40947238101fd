import type { Issue } from '#errors';
import { OembedSchema } from '../../../src/embeds/oembed.schema.ts';
import { listElements } from '../../built-site/list-elements.ts';
import type { BuiltSite, Page } from '../../built-site/read-built-site.ts';

const rule = 'oembed-discovery';

/** A tool as the built page of trainers offers it. */
interface Offered {
  /** `tramite/trujillo-carnet`. */
  id: string;
  embed: string;
  page: string;
}

const listOffered = ({ pages }: BuiltSite): Offered[] =>
  pages.flatMap(({ elements }) =>
    elements
      .filter(({ tag }) => tag === 'take-tool')
      .flatMap(
        ({ attributes }) => (JSON.parse(attributes['data-parameters'] ?? '{}') as { tools?: Offered[] }).tools ?? [],
      ),
  );

const listLinks = ({ elements }: Page): { href: string; line: number }[] =>
  elements
    .filter(({ tag, attributes }) => tag === 'link' && attributes['type'] === 'application/json+oembed')
    .map(({ attributes, line }) => ({ href: attributes['href'] ?? '', line }));

/** What a host would not learn from the file that a link names, in a sentence; undefined where it would. */
function judgeFile(text: string, frame: string): string | undefined {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return 'no es JSON';
  }
  const { success, data, error } = OembedSchema.safeParse(content);
  if (!success)
    return `no es oEmbed: ${error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ')}`;
  const frames = listElements(data.html).filter(({ tag }) => tag === 'iframe');
  const isShown = frames.length === 1 && frames[0]?.attributes['src'] === frame;
  return isShown ? undefined : `no muestra el marco «${frame}»`;
}

function checkLink(href: string, site: BuiltSite, siteUrl: string, read: (file: string) => string): string[] {
  const file = href.startsWith(`${siteUrl}/`) ? href.slice(siteUrl.length + 1) : undefined;
  if (file === undefined) return [`«${href}» no es una dirección completa de este sitio`];
  if (!site.files.has(file)) return [`lleva a «${file}», que no está`];
  const problem = judgeFile(read(file), `${siteUrl}/${file.replace(/\.json$/u, '/')}`);
  return problem === undefined ? [] : [`lleva a «${file}», que ${problem}`];
}

/** Pages of which a host that is given the bare address must learn how to show them, and the address of what it reads then. */
function listExpected(site: BuiltSite, siteUrl: string): { path: string; href: string }[] {
  return listOffered(site).flatMap(({ id, embed, page }) => {
    const href = `${siteUrl}/embed/${id}.json`;
    // Several charts share a page, which is none of them.
    return (id.startsWith('grafico/') ? [embed] : [embed, page]).map((path) => ({ path, href }));
  });
}

/**
 * With the site's address known, the page of each tool and its embed say where a host reads how to show them; the file is there, is
 * oEmbed, and shows the frame. Without it nothing says so.
 */
export function checkDiscovery(site: BuiltSite, siteUrl: string | undefined, read: (file: string) => string): Issue[] {
  const found = site.pages.flatMap((page) => listLinks(page).map((link) => ({ page, ...link })));
  if (siteUrl === undefined) {
    const message = 'Sin SITE_URL nadie sabe la dirección del sitio: la página no dice dónde está su oEmbed.';
    return found.map(({ page, line }) => ({ rule, place: { file: page.file, line }, message }));
  }
  const wrong = found.flatMap(({ page, href, line }) =>
    checkLink(href, site, siteUrl, read).map((problem) => ({
      rule,
      place: { file: page.file, line },
      message: `El enlace de oEmbed ${problem}.`,
    })),
  );
  const missing = listExpected(site, siteUrl)
    .filter(({ path, href }) => !found.some((link) => link.page.path === path && link.href === href))
    .map(({ path, href }) => ({
      rule,
      place: { file: `dist${path}index.html` },
      message: `La página no dice que su oEmbed está en «${href}».`,
    }));
  return [...wrong, ...missing];
}
