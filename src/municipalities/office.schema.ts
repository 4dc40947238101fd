import { z } from 'zod';
import { ProvisionSourcesSchema, UnstatedSchema } from '#norms';
import { KebabSchema } from '#text/schemas';
import { MunicipalityIdSchema } from './municipality.schema.ts';

const TextSchema = z.string().trim().min(1);

/** A fact of an office: said by a source, with the year of that source, or why it is not known. */
const OfficeFactSchema = z.union([
  UnstatedSchema,
  z.strictObject({
    /** `Panamericana Norte km 558, local ex-Modasa`. */
    says: TextSchema,
    /** Year of the paper that says it: addresses and telephones grow old. */
    year: z.int().min(1990).max(2100),
    sources: ProvisionSourcesSchema,
  }),
]);

/** Where papers are handed in and questions are answered. Source: content/registries/offices.json. */
export const OfficeSchema = z.strictObject({
  /** Kebab-case, unique: `segat`. */
  id: KebabSchema.meta({ examples: ['segat'] }),
  municipality: MunicipalityIdSchema,
  /** After «en»: `Trámite Documentario del SEGAT`. */
  desk: TextSchema.max(90),
  /** After «Pregunta en»: `el SEGAT`. */
  ask: TextSchema.max(60),
  /** Where the norm names the desk. */
  sources: ProvisionSourcesSchema,
  address: OfficeFactSchema,
  hours: OfficeFactSchema,
  phone: OfficeFactSchema,
  /** Address for letters by mail, as printed; left out where the papers of this place speak of none. */
  mail: OfficeFactSchema.optional(),
  /** Where it is filed on the web, as printed; left out likewise. */
  web: OfficeFactSchema.optional(),
});

export type Office = z.output<typeof OfficeSchema>;
export type OfficeFact = z.output<typeof OfficeFactSchema>;
