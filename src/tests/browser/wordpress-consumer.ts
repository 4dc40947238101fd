import type { Element, ElementContent, Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';

/**
 * What WordPress does with an address that stands alone in a post, where it does not know the site: written from what its manual says of
 * oEmbed discovery, of the filter of what is discovered, and of the messages of a frame; tried against WordPress 6.1.9 and 6.8.12.
 */
export interface WordPressConsumer {
  /** The text behind an address. */
  read: (address: string) => Promise<string>;
  /** What the frame and the page agree on; WordPress makes it up anew for each. */
  secret: string;
}

/** It reads no more of a page than this. */
const mostBytes = 153_600;

/** What it asks a provider for, besides what the address says already. */
const asked = { maxwidth: '600', maxheight: '900', dnt: '1', format: 'json' };

/** What is left of what a provider gives; of other elements, what stands in them. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  blockquote: [],
  iframe: ['src', 'width', 'height', 'frameBorder', 'marginWidth', 'marginHeight', 'scrolling', 'title'],
};

/** Where a page says that its oEmbed is: a link of the head, which has to begin before WordPress stops reading. */
export function discoverOembed(html: string): string | undefined {
  const [head = ''] = Buffer.from(html)
    .subarray(0, mostBytes)
    .toString()
    .split(/<\/head>/i);
  for (const [, link = ''] of head.matchAll(/<link([^<>]+)\/?>/gi)) {
    const [, type] = /\btype=["']([^"']*)["']/i.exec(link) ?? [];
    const [, href] = /\bhref=["']([^"']*)["']/i.exec(link) ?? [];
    if (type === 'application/json+oembed' && href) return href.replaceAll('&amp;', '&');
  }
  return undefined;
}

function strip(nodes: readonly RootContent[]): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type === 'text') return [node];
    if (node.type !== 'element') return [];
    const attributes = allowed[node.tagName];
    const children = strip(node.children);
    if (!attributes) return children;
    const properties = Object.fromEntries(
      Object.entries(node.properties).filter(([name]) => attributes.includes(name)),
    );
    return [{ type: 'element', tagName: node.tagName, properties, children }];
  });
}

const findElement = (nodes: readonly ElementContent[], name: string): Element | undefined =>
  nodes.find((node): node is Element => node.type === 'element' && node.tagName === name);

/** What WordPress shows of the HTML of a provider that it does not know: a quotation, hidden behind it a frame; nothing without a frame. */
export function filterOembed(html: string, secret: string): string | undefined {
  const nodes = strip(fromHtml(html, { fragment: true }).children);
  const frame = findElement(nodes, 'iframe');
  if (!frame) return undefined;
  const quotation = findElement(nodes.slice(0, nodes.indexOf(frame)), 'blockquote');
  const { src, ...others } = frame.properties;
  frame.properties = {
    className: ['wp-embedded-content'],
    sandbox: ['allow-scripts'],
    security: 'restricted',
    ...(quotation && { style: 'position: absolute; visibility: hidden;' }),
    ...others,
    src: `${String(src)}#?secret=${secret}`,
    dataSecret: secret,
  };
  if (quotation) quotation.properties = { className: ['wp-embedded-content'], dataSecret: secret };
  const shown: Root = { type: 'root', children: quotation ? [quotation, frame] : [frame] };
  return toHtml(shown);
}

/** What WordPress puts in the place of an address; undefined where it leaves the address as it is. */
export async function embedAddress(address: string, { read, secret }: WordPressConsumer): Promise<string | undefined> {
  const found = discoverOembed(await read(address));
  if (found === undefined) return undefined;
  const provider = new URL(found);
  for (const [name, value] of Object.entries(asked)) provider.searchParams.set(name, value);
  const data = JSON.parse(await read(provider.href)) as { type?: unknown; html?: unknown };
  const isRich = data.type === 'rich' || data.type === 'video';
  return isRich && typeof data.html === 'string' ? filterOembed(data.html, secret) : undefined;
}

/** Runs in the page of WordPress where there is such a quotation: hears the frames, and tells them that it does. */
export function hearFrames(): void {
  interface Message {
    secret: string;
    message: string;
    value: string | number;
  }
  const [lowest, highest] = [200, 1000];
  const hear = (frame: HTMLIFrameElement, { message, value }: Message): void => {
    frame.removeAttribute('style');
    if (message === 'height')
      frame.height = String(Math.min(Math.max(Number.parseInt(String(value), 10) || 0, lowest), highest));
    if (message !== 'link') return;
    const [from, to] = [new URL(frame.src), new URL(String(value))];
    const isAllowed = /^https?:$/.test(to.protocol) && to.host === from.host && document.activeElement === frame;
    if (isAllowed) window.top?.location.assign(to.href);
  };
  window.addEventListener('message', ({ data, source }: MessageEvent<Message | undefined>) => {
    if (!data?.secret || /[^a-zA-Z0-9]/.test(data.secret)) return;
    const mark = `[data-secret="${data.secret}"]`;
    for (const quotation of document.querySelectorAll<HTMLElement>(`blockquote${mark}`))
      quotation.style.display = 'none';
    for (const frame of document.querySelectorAll<HTMLIFrameElement>(`iframe${mark}`))
      if (frame.contentWindow === source) hear(frame, data);
  });
  for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe.wp-embedded-content'))
    frame.contentWindow?.postMessage({ message: 'ready', secret: frame.dataset['secret'] }, '*');
}
