import { z } from 'zod';
import { KebabSchema } from '#text/schemas';

const TextSchema = z.string().trim().min(1);

/** A mistake in content that no program can know: only a reader with the source in hand sees it. Source: content/trust/blind-spots.json. */
export const BlindSpotSchema = z.strictObject({
  /** Kebab-case, unique. */
  id: KebabSchema,
  /** What is wrong, in a few words. */
  kind: TextSchema,
  /** Why nothing in the project can tell. */
  reason: TextSchema,
});

export type BlindSpot = z.output<typeof BlindSpotSchema>;
