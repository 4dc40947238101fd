import { z } from 'zod';
import { KebabSchema } from '#text/schemas';

/** Id of a municipality, as other records name it; that there is such a row is for their rules to say. */
export const MunicipalityIdSchema = KebabSchema.meta({ examples: ['trujillo'] });

/** A municipality whose rules the site explains. Source: content/registries/municipalities.json, in the order of lists. */
export const MunicipalitySchema = z.strictObject({
  /** Kebab-case, unique; part of the ids of its procedures and infractions: `trujillo`. */
  id: MunicipalityIdSchema,
  /** As readers call the town: `Trujillo`. */
  name: z.string().trim().min(1),
  /** After «en»: `Trujillo`, `el Cusco`. */
  place: z.string().trim().min(1),
  /** Department it lies in: `La Libertad`. */
  department: z.string().trim().min(1),
  /** Code of the province (four digits) or district (six) it governs, as the institute of statistics numbers them; `no consta` where no source here says it. */
  ubigeo: z.string().regex(/^(?:\d{4}(?:\d{2})?|no consta)$/),
  /** Ids of its norms with text here, the most important first. */
  norms: z.array(z.string()).min(1),
  /** Id of the office that is asked about its norms: whether they are in force, how they are applied today. */
  office: KebabSchema,
});

export type Municipality = z.output<typeof MunicipalitySchema>;
