import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { visitParents } from 'unist-util-visit-parents';

/** What packing a step needs to know. */
export interface StepContext {
  /** Address of the published site; undefined where nobody knows it. */
  site: string | undefined;
  /** Steps of the course, by the address of their embed: the name of their file. */
  steps: ReadonlyMap<string, string>;
  /** Page in full of an embed, by its address. */
  pages: ReadonlyMap<string, string>;
  /** Name, from the step, of a file of the site, which goes along; undefined where it does not. */
  take: (address: string) => string;
}

const assets: Readonly<Record<string, 'href' | 'src'>> = { link: 'href', script: 'src' };

/** Sheets and scripts lie in the package; there a browser tab has no icon, and no host asks how to show it. */
function packAsset(element: Element, { take }: StepContext): boolean {
  const key = assets[element.tagName];
  const address = key && element.properties[key];
  if (key === undefined || typeof address !== 'string') return true;
  if (element.tagName === 'link' && ![element.properties['rel']].flat().includes('stylesheet')) return false;
  element.properties[key] = take(address);
  return true;
}

const toText = (element: Element): string =>
  element.children.map((child) => ('value' in child ? child.value : '')).join('');

/** Words in the place of a link: it leads where a package does not go, or nobody knows where. */
function unlink(element: Element, address?: string): void {
  const { className } = element.properties;
  element.tagName = 'span';
  element.properties = className === undefined ? {} : { className };
  if (address !== undefined && !toText(element).includes(address.replace(/^https?:\/\//u, '')))
    element.children.push({ type: 'text', value: ` (${address})` });
}

/** A link leads to another step, or to the site; the address of anybody else is said. */
function packLink(element: Element, { site, steps, pages }: StepContext): void {
  const { href } = element.properties;
  if (element.tagName !== 'a' || typeof href !== 'string') return;
  if (/^https?:/u.test(href) && !(site !== undefined && href.startsWith(`${site}/`))) unlink(element, href);
  if (!href.startsWith('/')) return;
  const [, address = '', rest = ''] = /^([^?#]*)(.*)$/u.exec(href) ?? [];
  const step = steps.get(address);
  if (step !== undefined) {
    element.properties['href'] = step + rest;
    return;
  }
  if (site === undefined) {
    unlink(element);
    return;
  }
  element.properties = {
    ...element.properties,
    href: site + (pages.get(address) ?? address) + rest,
    target: '_blank',
    rel: ['noopener'],
  };
}

/** Sharing leads elsewhere: in a classroom the classroom keeps the marks. */
const isShare = (element: Element): boolean => element.properties['dataShare'] !== undefined;

/** Every element of a page, those of its templates too. */
function listElements(tree: Root): Element[] {
  const found: Element[] = [];
  visitParents(tree, 'element', (element) => {
    found.push(element, ...(element.content ? listElements(element.content) : []));
  });
  return found;
}

const build = (tagName: string, properties: Element['properties']): Element => ({
  type: 'element',
  tagName,
  properties,
  children: [],
});

/** Makes of the packed page of an embed the page of a step: relative addresses only, but for links to the site. */
export function packStep(html: string, context: StepContext, added: { script: string; sheet: string }): string {
  const { site, steps } = context;
  const tree: Root = fromHtml(html);
  const elements = listElements(tree);
  const left = new Set(elements.filter((element) => !packAsset(element, context) || isShare(element)));
  const script = build('script', { src: added.script });
  const sheet = build('link', { rel: ['stylesheet'], href: added.sheet });
  for (const element of elements) {
    packLink(element, context);
    element.children = element.children.filter((child) => child.type !== 'element' || !left.has(child));
    // Its script before all others, its sheet after.
    if (element.tagName === 'head') element.children = [script, ...element.children, sheet];
    if (element.tagName !== 'html') continue;
    const marks = [...(site === undefined ? ['no-site'] : []), ...(steps.size === 1 ? ['alone'] : [])];
    element.properties['className'] = marks;
  }
  return toHtml(tree, { upperDoctype: false });
}
