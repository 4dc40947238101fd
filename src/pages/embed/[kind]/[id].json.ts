import type { APIRoute, GetStaticPaths } from 'astro';
import { buildOembed, type Embed } from '#embeds';
import { loadLibrary } from '../../../content.ts';
import { listEmbeds } from '../_all-embeds.ts';

/** Hosts need whole addresses: a site that does not know its own has none of these. */
export const getStaticPaths = (async () =>
  import.meta.env.SITE
    ? listEmbeds(await loadLibrary()).map((embed) => ({ params: { kind: embed.kind, id: embed.id }, props: { embed } }))
    : []) satisfies GetStaticPaths;

/** What a host learns of an embed whose bare address it is given. */
export const GET: APIRoute<{ embed: Embed }> = ({ props: { embed } }) =>
  Response.json(buildOembed(embed, new URL(import.meta.env.SITE)));
