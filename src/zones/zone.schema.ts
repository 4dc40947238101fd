import { z } from 'zod';
import { NormIdSchema, ProvisionSourceSchema, StatementSchema } from '#norms';
import { KebabSchema } from '#text/schemas';

/** A name of a zone: the list it stands in, and its words, letter by letter. */
const PlaceSourceSchema = ProvisionSourceSchema.required({ eId: true, printed: true });

const ZoneSchema = z.strictObject({
  id: KebabSchema.meta({ examples: ['zona-1'] }),
  /** Number by which the norm calls it: 1 is `Zona 1`. */
  number: z.int().positive(),
  source: ProvisionSourceSchema,
  /** In the order of the norm. */
  places: z.array(PlaceSourceSchema).min(1),
});

/** How a norm divides its territory for the collection of what was separated, and when it is collected. */
export const ZoningSchema = z.strictObject({
  /** Id of the norm. */
  id: NormIdSchema,
  /** Town, as readers call it. */
  municipality: z.string().trim().min(1),
  /** Empty where the norm draws no zones. */
  zones: z.array(ZoneSchema),
  days: z.array(StatementSchema),
  hours: z.array(StatementSchema),
  /** What the norm leaves open, and to whom. */
  notes: z.array(StatementSchema).min(1),
  /** Names that may be misprinted, by the observation that says so. */
  doubts: z.array(z.strictObject({ observation: KebabSchema, names: z.array(z.string()).min(1) })),
  /** Ids of further observations to show. */
  observations: z.array(KebabSchema),
});

export type Zoning = z.output<typeof ZoningSchema>;
export type Zone = z.output<typeof ZoneSchema>;
