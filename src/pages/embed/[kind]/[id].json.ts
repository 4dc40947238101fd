import type { APIRoute, GetStaticPaths } from 'astro';
import { buildOembed, type Embed } from '#embeds';
import { loadLibrary, loadTree } from '../../../content.ts';
import { listEmbeds } from '../_all-embeds.ts';
import { listArticleEmbeds } from '../_article-embeds.ts';

/** Hosts need whole addresses: a site that does not know its own has none of these. */
export const getStaticPaths = (async () => {
  if (!import.meta.env.SITE) return [];
  const library = await loadLibrary();
  const articles = await listArticleEmbeds(library, loadTree);
  return [...listEmbeds(library), ...articles.map(({ embed }) => embed)].map((embed) => ({
    params: { kind: embed.kind, id: embed.id },
    props: { embed },
  }));
}) satisfies GetStaticPaths;

/** What a host learns of an embed whose bare address it is given. */
export const GET: APIRoute<{ embed: Embed }> = ({ props: { embed } }) =>
  Response.json(buildOembed(embed, new URL(import.meta.env.SITE)));
