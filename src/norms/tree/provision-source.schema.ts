import { z } from 'zod';
import { EIdSchema, NormIdSchema } from '../record/norm.schema.ts';

/** Where a fact is written: the norm and, where its text is here, the provision. Checked: both exist, and the words stand there. */
export const ProvisionSourceSchema = z.strictObject({
  /** Norm of the library: `om-011-2012-mpt`. */
  norm: NormIdSchema.meta({
    description: 'el id de una norma, en minúsculas y con guiones',
    examples: ['om-011-2012-mpt'],
  }),
  /** Provision, or row of a table; left out for a norm known only by its data, when the whole of it is meant. */
  eId: EIdSchema.meta({
    description: 'el eId de una disposición, tal como está en su dirección',
    examples: ['art_33__para_33-2__point_e'],
  }).optional(),
  /** Words of the provision, exactly as printed. */
  printed: z.string().trim().min(1).optional(),
});

/** Sources of a fact, at least one. */
export const ProvisionSourcesSchema = z.array(ProvisionSourceSchema).min(1);

/** What provisions say, in our words. */
export const StatementSchema = z.strictObject({
  says: z.string().trim().min(1),
  sources: ProvisionSourcesSchema,
});

export type ProvisionSource = z.output<typeof ProvisionSourceSchema>;
export type Statement = z.output<typeof StatementSchema>;
