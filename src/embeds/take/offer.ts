import { formatEmbedPath, nameEmbed, type Embed } from '../embed.ts';
import type { TakingPlace } from '../places.content.ts';
import { findStartHeight } from '../start-heights.content.ts';
import { sayTried } from './say-tried.ts';

/** A tool as the page that gives it away carries it. */
export interface OfferedTool {
  /** `tramite/trujillo-carnet`: its answer in the address. */
  id: string;
  /** `Lista de requisitos: Sacar o renovar tu carnet en Trujillo`. */
  name: string;
  /** Addresses on this site: of the embed and of the page in full. */
  embed: string;
  page: string;
  version: string;
  /** Start height, in a column 600 px wide. */
  height: number;
}

/** A place as the page carries it: its ways, and what is to be known before one goes by them. */
export interface OfferedPlace extends Pick<TakingPlace, 'id' | 'name' | 'ways' | 'limits'> {
  /** Whether that was tried. */
  tried: string;
}

/** What the page of trainers goes by. */
export interface TakeParameters {
  tools: readonly OfferedTool[];
  places: readonly OfferedPlace[];
}

/** Id of a tool in an address. */
export const formatToolId = ({ kind, id }: Pick<Embed, 'kind' | 'id'>): string => `${kind}/${id}`;

/** What is offered: every embed that is taken alone. */
export const buildTakeParameters = (embeds: readonly Embed[], places: readonly TakingPlace[]): TakeParameters => ({
  tools: embeds
    .filter(({ isInner }) => !isInner)
    .map((embed) => ({
      id: formatToolId(embed),
      name: nameEmbed(embed),
      embed: formatEmbedPath(embed),
      page: embed.page,
      version: embed.version,
      height: findStartHeight(embed).wide,
    })),
  places: places.map(({ id, name, ways, limits, tried }) => ({ id, name, ways, limits, tried: sayTried({ tried }) })),
});
