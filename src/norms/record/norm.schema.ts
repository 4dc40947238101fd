import { z } from 'zod';
import { KebabSchema, Sha256Schema } from '#text/schemas';

const dayDate = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const dateOrUnknown = /^(no consta|\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?)$/;

/** True for a day that exists: 2024-02-29 yes, 2023-02-29 no. */
function isRealDay(value: string): boolean {
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === value;
}

/** Told once, and by its own words: a day of the right form that no calendar has. */
const noDay = { error: ({ input }: { input: unknown }) => `ese día no existe: ${String(input)}.` };

/** A full day, `AAAA-MM-DD`, quoted in YAML. */
export const DaySchema = z
  .string()
  .regex(dayDate, { abort: true })
  .refine(isRealDay, noDay)
  .meta({ description: 'un día (AAAA-MM-DD)', examples: ['2012-05-24'] });

/** A day, a month (`2025-08`), a year (`1995`), or `no consta` where no source says. */
export const DateOrUnknownSchema = z
  .string()
  .regex(dateOrUnknown, { abort: true })
  .refine((value) => value === 'no consta' || value.length < 10 || isRealDay(value), noDay)
  .meta({
    description: 'un día (AAAA-MM-DD), un mes (AAAA-MM), un año (AAAA) o «no consta»',
    examples: ['2012-05-24'],
  });

/** What a document does not say, and what stands on a page of it that is not at hand: that page may say it. */
export const UnstatedSchema = z.enum(['no consta', 'página que falta']);

/** How sure a fact is: found in public material, said by the source documents, recalled and not confirmed, not found. */
export const ConfidenceSchema = z.enum(['confirmed', 'from-seed', 'recalled', 'not-found']);

/** Lower-case ASCII id of a norm: `ds-005-2010-minam`. */
export const NormIdSchema = KebabSchema.meta({ examples: ['ds-005-2010-minam'] });

/** Akoma Ntoso eId of a provision: `art_33__para_33-2__point_e`. */
export const EIdSchema = z.string().regex(/^[a-z0-9_-]+$/);

export const StatusValueSchema = z.enum([
  'vigente',
  'modificada',
  'derogada',
  'sustituida',
  'vigente-hasta-nuevo-plan',
  'no-promulgada',
  'no-determinada',
]);

/** One known state of a norm or provision. */
const StatusSchema = z.strictObject({
  value: StatusValueSchema,
  /** First day of this state. */
  from: DateOrUnknownSchema,
  /** Norms of the registry that caused it. */
  by: z.array(NormIdSchema).optional(),
  /** What shows it, one plain Spanish sentence. */
  evidence: z.string().min(1),
  /** Where it was read. */
  sources: z.array(z.string()),
  confidence: ConfidenceSchema,
  /** Day the evidence was last looked at. */
  verifiedOn: DaySchema,
});

/** That a norm was applied on a day: evidence for that day, no proof of today. */
const AppliedSchema = z.strictObject({
  /** The day on which it was applied; `no consta` where the source has none. */
  date: DateOrUnknownSchema,
  /** What happened, one plain Spanish sentence. */
  what: z.string().min(1),
  /** Where it was read. */
  sources: z.array(z.string().min(1)).min(1),
  confidence: ConfidenceSchema,
});

const NormDateSchema = z.strictObject({
  /** What happened that day; `number-year`: only the year in the number is known. */
  kind: z.enum([
    'session',
    'signature',
    'enactment',
    'publication',
    'stamp',
    'in-force',
    'constitution',
    'number-year',
  ]),
  date: DateOrUnknownSchema,
  confidence: ConfidenceSchema,
  note: z.string().optional(),
});

/** What this norm does to another; the inverse is computed. `may-amend`: a later norm whose text is not known may change it. */
const RelationSchema = z.strictObject({
  kind: z.enum(['approves', 'regulates', 'amends', 'may-amend', 'repeals', 'replaces', 'based-on', 'consolidates']),
  target: NormIdSchema,
  /** Provisions of the target that are touched; none means the whole norm. */
  provisions: z.array(EIdSchema).optional(),
  from: DateOrUnknownSchema.optional(),
  confidence: ConfidenceSchema,
  note: z.string().optional(),
});

/** A provision known of a norm whose text is not here. */
const KnownProvisionSchema = z.strictObject({
  eId: EIdSchema,
  label: z.string(),
  heading: z.string(),
  status: z.array(StatusSchema).min(1),
  notes: z.string().optional(),
});

const TopicSchema = z.enum([
  'residuos-solidos',
  'recicladores',
  'municipalidades',
  'ambiente',
  'procedimiento-administrativo',
  'agua-saneamiento',
  'economia-circular',
  'produccion-limpia',
  'infracciones-sanciones',
  'salud',
  'educacion-ambiental',
  'raee',
  'normas-tecnicas',
  'economia-finanzas',
  'organizacion-del-estado',
  'trabajo',
]);

/** What is known of a norm, with or without its text. */
export const NormRecordSchema = z.strictObject({
  id: NormIdSchema,
  /** Id of content/registries/norm-types.json. */
  type: z.string(),
  /** Finer kind in Spanish: `ley orgánica`. */
  category: z.string().optional(),
  /** Official number without `N°`; null for a norm that has none, `no consta` where no source says whether it has one. */
  number: z.string().min(1).nullable(),
  year: z.int().min(1821).max(2100).nullable(),
  /** Id of content/registries/issuers.json. */
  issuer: z.string(),
  /** How to cite it: `Decreto Supremo N° 005-2010-MINAM`. */
  canonical: z.string().min(1),
  /** Official denomination. */
  title: z.string().min(1),
  /** For lists; default: the title. */
  shortTitle: z.string().max(80).optional(),
  /** Names and spellings under which texts cite it. */
  aliases: z.array(z.string().min(1)),
  /** Ids under which it was known; they keep leading here. */
  formerIds: z.array(z.string()),
  dates: z.array(NormDateSchema),
  topics: z.array(TopicSchema).min(1),
  /** Everyday words for search. */
  keywords: z.array(z.string()),
  /** Where it applies, when not in the whole country. */
  territory: z.string().optional(),
  relations: z.array(RelationSchema),
  /** Known states, oldest first; the last one is today's. */
  status: z.array(StatusSchema).min(1),
  /** Days on which it is known to have been applied, oldest first, those without a day last. */
  applied: z.array(AppliedSchema).min(1).optional(),
  /** Norms in force in its place. */
  successor: z.array(NormIdSchema).optional(),
  notes: z.string().optional(),
  confidence: z.strictObject({ title: ConfidenceSchema, date: ConfidenceSchema, status: ConfidenceSchema }),
  /** Where the facts were read. */
  factSources: z.array(z.string()),
  provisions: z.array(KnownProvisionSchema).optional(),
  /**
   * Further provisions that this site names of a norm whose text is not here, as read in its source, or where an erratum leads, with
   * how sure that is: any other one is a slip. What we only recall stands in words, with its confidence, and is no source.
   */
  namedProvisions: z.array(EIdSchema).min(1).optional(),
});

/** Front matter of content/norms/*.mdx: a record plus what concerns its text. */
export const NormFrontMatterSchema = NormRecordSchema.omit({ provisions: true, namedProvisions: true }).extend({
  /** The document the text was taken from. */
  source: z.strictObject({
    /** Name among the documents at hand, with its folder where it is not that of the first documents. */
    file: z.string(),
    /** `no consta` while nothing is copied yet. */
    sha256: z.union([Sha256Schema, z.literal('no consta')]),
    /** Further files of one document: printed pages as pictures. */
    further: z
      .array(z.strictObject({ file: z.string(), sha256: Sha256Schema }))
      .min(1)
      .optional(),
    description: z.string(),
  }),
  completeness: z.strictObject({ level: z.enum(['completa', 'parcial']), note: z.string() }),
  /** Lines of the source left out of the text, word for word. */
  omissions: z.array(z.strictObject({ text: z.string().min(1), times: z.int().min(1), reason: z.string().min(1) })),
  /** How many parts the text says it has; checked against the tree. */
  declares: z.strictObject({
    titles: z.int().optional(),
    chapters: z.int().optional(),
    articles: z.int().optional(),
    dispositions: z.int().optional(),
    annexes: z.int().optional(),
  }),
});

export type Unstated = z.output<typeof UnstatedSchema>;
export type Confidence = z.output<typeof ConfidenceSchema>;
export type StatusValue = z.output<typeof StatusValueSchema>;
export type Status = z.output<typeof StatusSchema>;
export type Applied = z.output<typeof AppliedSchema>;
export type NormDate = z.output<typeof NormDateSchema>;
export type Relation = z.output<typeof RelationSchema>;
export type KnownProvision = z.output<typeof KnownProvisionSchema>;
export type Topic = z.output<typeof TopicSchema>;
export type NormRecord = z.output<typeof NormRecordSchema>;
export type NormFrontMatter = z.output<typeof NormFrontMatterSchema>;
