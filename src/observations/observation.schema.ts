import { z } from 'zod';
import { ConfidenceSchema, EIdSchema, NormIdSchema } from '#norms';
import { KebabSchema } from '#text/schemas';
import { SeveritySchema } from './severity.schema.ts';

/** What is wrong with a passage, gravest for a reader first. */
export const ObservationKindSchema = z.enum([
  /** Two places of the text, or two words of one sentence, say different things. */
  'contradiction',
  /** Something the text announces or needs is not in it. */
  'missing',
  /** A sum or product does not give the printed figure. */
  'arithmetic',
  /** It is not sure what is printed, or how it is to be read. */
  'doubtful-reading',
  /** It names a norm, body or register that changed since. */
  'outdated',
  /** A number or letter is repeated, lacking or of another place. */
  'numbering',
  /** A word, number or sign is misprinted. */
  'misprint',
]);

const EditedEIdSchema = EIdSchema.meta({
  description: 'el eId de una disposición, tal como está en su dirección',
  examples: ['art_33__para_33-2__point_e'],
});

const EditedNormIdSchema = NormIdSchema.meta({
  description: 'el id de una norma, en minúsculas y con guiones',
  examples: ['om-011-2012-mpt'],
});

const PrintedSchema = z.string().trim().min(1);

/** A doubt about the official text, shown beside it; the text itself stays as printed. */
export const ObservationSchema = z.strictObject({
  /** Unique, kebab-case, part of the address `/observaciones/<norma>/#<id>`. */
  id: KebabSchema.meta({ examples: ['trujillo-ficha-ruc'] }),
  /** Norm whose text is doubtful. */
  norm: EditedNormIdSchema,
  /** Provision (or row of a table) beside which it is shown. */
  eId: EditedEIdSchema,
  kind: ObservationKindSchema,
  /** What the doubt changes for a reader, judged by eye in the document. */
  severity: SeveritySchema.meta({
    description: 'qué cambia: qué debe hacer alguien, una cifra, o solo la redacción',
    examples: ['hacer'],
  }),
  /** Words of the text, exactly as printed there. */
  printed: PrintedSchema,
  /** In Spanish, for a heading. */
  title: z.string().min(1).max(60),
  /** In Spanish, one to three short sentences: what is doubtful and what we did. */
  text: z.string().min(1).max(320),
  /** The places that contradict it or explain it. */
  others: z
    .array(z.strictObject({ norm: EditedNormIdSchema, eId: EditedEIdSchema, printed: PrintedSchema.optional() }))
    .min(1)
    .optional(),
  /** Ids of observations that told the same and were joined to this one; their addresses lead here. */
  formerIds: z.array(KebabSchema).min(1).optional(),
  /** How sure it is that there is a doubt and that we describe it well. */
  confidence: ConfidenceSchema,
});

export type ObservationKind = z.output<typeof ObservationKindSchema>;
export type Observation = z.output<typeof ObservationSchema>;
