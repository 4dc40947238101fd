import { z } from 'zod';
import { ProvisionSourcesSchema } from '#norms';
import { KebabSchema } from '#text/schemas';

/** A period of the general law that people often count, in working days. Those of procedures stand in content/procedures. */
export const UsualDeadlineSchema = z.strictObject({
  id: KebabSchema,
  /** What is to happen by then: `Que resuelvan tu apelación`. */
  what: z.string().trim().min(1),
  /** Working days. */
  count: z.int().positive(),
  sources: ProvisionSourcesSchema,
  /** What another place says instead. */
  otherwise: z.string().trim().min(1).optional(),
});

export type UsualDeadline = z.output<typeof UsualDeadlineSchema>;
