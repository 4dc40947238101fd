import { nameEmbed, formatEmbedPath, type Embed } from './embed.ts';
import { buildFrame } from './snippet.ts';
import { findStartHeight } from './start-heights.content.ts';

/** How wide a frame is that is told no width: WordPress's own columns. */
const width = 600;

/** A day: hosts ask again then. */
const cacheAge = 86_400;

/** Address of what a host reads of an embed. */
export const formatOembedPath = (embed: Pick<Embed, 'kind' | 'id'>): `/embed/${string}` =>
  `/embed/${embed.kind}/${embed.id}.json`;

/**
 * What a host that is given the bare address of a page learns of it (oEmbed 1.0, `rich`): a frame and nothing else, since hosts strip
 * scripts. A file, so it answers the same whatever size it is asked for.
 */
export function buildOembed(embed: Embed, site: URL) {
  const { wide } = findStartHeight(embed);
  return {
    version: '1.0',
    type: 'rich',
    title: nameEmbed(embed),
    provider_name: 'Norma Circular',
    provider_url: site.href,
    cache_age: cacheAge,
    width,
    height: wide,
    html: buildFrame({
      title: nameEmbed(embed),
      address: new URL(formatEmbedPath(embed), site).href,
      height: wide,
      width,
    }),
  } as const;
}
