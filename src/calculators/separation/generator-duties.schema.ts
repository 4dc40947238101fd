import { z } from 'zod';
import { MunicipalityIdSchema } from '#municipalities';
import { ProvisionSourceSchema } from '#norms';

/** Who produces waste. */
export const generatorIds = ['vivienda', 'multifamiliar', 'comercio', 'industria', 'institucion'] as const;

const GeneratorIdSchema = z.enum(generatorIds);

const DutySchema = z.strictObject({
  /** Whom it binds; left out: everybody. */
  who: z.array(GeneratorIdSchema).min(1).optional(),
  /** In our words, an order to the reader. */
  says: z.string().min(1),
  source: ProvisionSourceSchema,
});

/** In what to keep what is separated, by how much is produced. */
const ContainersSchema = z.strictObject({
  /** Where the rule changes, kilograms a day. Neither side holds for exactly this much. */
  kilograms: z.string().regex(/^\d+$/),
  below: DutySchema.omit({ who: true }),
  above: DutySchema.omit({ who: true }),
  /** The colour code as printed, and the edition that took its place. */
  colours: z.strictObject({ printed: ProvisionSourceSchema, today: ProvisionSourceSchema }),
});

const FineSchema = z.strictObject({
  /** Id of content/fines: `trujillo-173`. */
  infraction: z.string().min(1),
  /** Only for those who produce more than the limit of the containers. */
  above: z.boolean().optional(),
  /** Offender of the table of fines, by who produces; whoever is missing has no fine stated. */
  offenders: z.partialRecord(GeneratorIdSchema, z.string()),
  /** Why a fine is not stated, where it is doubtful. */
  unstated: z.partialRecord(GeneratorIdSchema, z.string()).optional(),
});

/** What those who produce waste must do in one municipality. */
const DutiesSchema = z.strictObject({
  municipality: MunicipalityIdSchema,
  duties: z.array(DutySchema).min(1),
  containers: ContainersSchema.optional(),
  /** Table of fines. */
  table: ProvisionSourceSchema,
  fines: z.array(FineSchema),
});

/** Source: content/parameters/generator-duties.json. */
export const GeneratorDutiesSchema = z.strictObject({
  generators: z.array(z.strictObject({ id: GeneratorIdSchema, label: z.string().min(1) })).length(generatorIds.length),
  municipalities: z.array(DutiesSchema).min(1),
});

export type GeneratorDuties = z.output<typeof GeneratorDutiesSchema>;
export type GeneratorId = z.output<typeof GeneratorIdSchema>;
export type MunicipalityDuties = GeneratorDuties['municipalities'][number];
