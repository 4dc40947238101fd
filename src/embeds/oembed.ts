import { nameEmbed, formatEmbedPath, type Embed } from './embed.ts';
import type { Oembed } from './oembed.schema.ts';
import { escapeHtml } from './snippet.ts';
import { findStartHeight } from './start-heights.content.ts';

/** How wide a frame is that is told no width: WordPress's own columns. */
const width = 600;

/** A day: hosts ask again then. */
const cacheAge = 86_400;

/** Address of what a host reads of an embed. */
export const formatOembedPath = (embed: Pick<Embed, 'kind' | 'id'>): `/embed/${string}` =>
  `/embed/${embed.kind}/${embed.id}.json`;

/**
 * A quotation that leads to the page, and a frame as wide as its column. WordPress leaves of both only what stands here. For the
 * quotation it adds the script that fits the frame and follows its links; until that runs, and in feeds, the quotation is what is shown.
 */
function buildHtml(embed: Embed, site: URL): string {
  const [address, page] = [formatEmbedPath(embed), embed.page].map((path) => escapeHtml(new URL(path, site).href));
  const title = escapeHtml(nameEmbed(embed));
  return (
    `<blockquote><a href="${page}">${title}</a></blockquote>` +
    `<iframe src="${address}" title="${title}" width="100%" height="${findStartHeight(embed).wide}" frameborder="0"></iframe>`
  );
}

/**
 * What a host that is given the bare address of a page learns of it (oEmbed 1.0, `rich`): no script, since hosts strip them. A file, so
 * it answers the same whatever size it is asked for.
 */
export const buildOembed = (embed: Embed, site: URL): Oembed => ({
  version: '1.0',
  type: 'rich',
  title: nameEmbed(embed),
  provider_name: 'Norma Circular',
  provider_url: site.href,
  cache_age: cacheAge,
  width,
  height: findStartHeight(embed).wide,
  html: buildHtml(embed, site),
});
