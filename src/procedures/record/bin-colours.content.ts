import { z } from 'zod';
import { createListReader, defineContent } from '#catalogue';
import { ConfidenceSchema, NormIdSchema } from '#norms';

/** A colour of bins and what goes in. Source: content/registries/bin-colours.json, in the order of the picture. */
const BinColourSchema = z.strictObject({
  /** `Verde`. */
  colour: z.string().trim().min(1),
  /** As it is drawn. */
  fill: z.string().regex(/^#[0-9a-f]{6}$/),
  /** `Papel, cartón, plástico, vidrio, metal`. */
  takes: z.string().trim().min(1),
  norm: NormIdSchema,
  confidence: ConfidenceSchema,
});

/** Colours of bins. */
export const binColours = defineContent({
  name: 'binColours',
  pattern: 'content/registries/bin-colours.json',
  schema: BinColourSchema,
  holds: 'many',
  id: ({ colour }) => colour.toLowerCase(),
});

/** All colours. */
export const listBinColours = createListReader(binColours);
