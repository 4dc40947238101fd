import { z } from 'zod';
import { ProvisionSourcesSchema } from '#norms';
import records from '../../content/parameters/usual-deadlines.json' with { type: 'json' };

/** A period that people often count, always in working days: the norm says so, or article 145 of the TUO does. Source: content/parameters/usual-deadlines.json. */
export const UsualDeadlineSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  /** What is to happen by then: `Entrega del carnet de reciclador en Trujillo`. */
  what: z.string().trim().min(1),
  /** Working days. */
  count: z.int().positive(),
  sources: ProvisionSourcesSchema,
  /** What another place says instead. */
  otherwise: z.string().trim().min(1).optional(),
});

export type UsualDeadline = z.output<typeof UsualDeadlineSchema>;

/** Periods of the procedures and of appeals, in the order in which they are offered. */
export const usualDeadlines: readonly UsualDeadline[] = z.array(UsualDeadlineSchema).parse(records);
