import { z } from 'zod';
import { createListReader, defineContent } from '#catalogue';
import { KebabSchema } from '#text/schemas';
import { embedKinds, type Embed, type EmbedKind } from './embed.ts';
import { highestInWordPress, lowestInWordPress } from './frame/tell-wordpress.ts';

const HeightSchema = z.int().min(lowestInWordPress).max(highestInWordPress);

/** How high a frame stands before it tells its own height, in pixels; what is higher scrolls inside. */
const StartHeightSchema = z.strictObject({
  /** `tramite/trujillo-carnet`. */
  id: z.templateLiteral([z.enum(Object.keys(embedKinds) as [EmbedKind]), '/', KebabSchema]),
  /** In a column 600 px wide. */
  wide: HeightSchema,
  /** On a phone, 328 px wide. */
  narrow: HeightSchema,
});

export type StartHeight = z.output<typeof StartHeightSchema>;

/** Start heights, as measured on the built site. */
export const startHeights = defineContent({
  name: 'embedHeights',
  pattern: 'content/registries/embed-heights.json',
  schema: StartHeightSchema,
  holds: 'many',
  id: ({ id }) => id,
});

/** All start heights. */
export const listStartHeights = createListReader(startHeights);

/**
 * The start height of an embed; where nobody has measured it yet, the middle. Nobody measures texts, which are as many as the articles of
 * all norms: hardly one is lower than this, and a long one is read scrolling where nothing fits its frame.
 */
export function findStartHeight({ kind, id }: Pick<Embed, 'kind' | 'id'>): StartHeight {
  const name = `${kind}/${id}` as const;
  return listStartHeights().find((row) => row.id === name) ?? { id: name, wide: 600, narrow: 600 };
}
