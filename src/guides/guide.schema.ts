import { z } from 'zod';
import { MunicipalityIdSchema } from '#municipalities';
import { DaySchema, ProvisionSourceSchema, ProvisionSourcesSchema } from '#norms';
import { KebabSchema } from '#text/schemas';
import { drawingNames } from '#ui';
import { figureNames } from './figures/figure-names.ts';

const SentenceSchema = z.string().trim().min(1);

/** A page of a plan, by its address, and the place on it. */
const PlanPathSchema = z
  .string()
  .regex(/^\/planes\/[a-z0-9/-]+\/(?:#[a-z-]+)?$/)
  .meta({ description: 'la dirección de una página de un plan', examples: ['/planes/estrategia-pml/linea-1/'] });

/** Answers with which a tool opens, by the names of its fields: `tramite: trujillo-carnet-5`. */
const AnswersSchema = z
  .record(z.string().regex(/^[a-z0-9-]+$/), SentenceSchema)
  .refine((answers) => Object.keys(answers).length > 0, { error: 'hace falta al menos una respuesta' });

/**
 * What a step leads to: a procedure, a tool of the registry, an infraction (the calculator with its answers, and its amounts beside it), a
 * screen of «¿Qué me toca?», a page of a plan, a norm or a provision to look at, which need not say what the step does.
 */
const TieSchema = z.union([
  z.strictObject({
    procedure: KebabSchema,
    /** Ids of what it asks for, told in its words instead of how much that is. */
    tells: z.array(KebabSchema).min(1).optional(),
  }),
  z.strictObject({
    tool: KebabSchema,
    /** Of a calculator: what is answered already when it opens. It must take notice of each. */
    answers: AnswersSchema.optional(),
  }),
  z.strictObject({
    /** Id in content/fines: `trujillo-175`. */
    infraction: KebabSchema,
    /** The one its reader is, where the row names several: `comercio`. Without it, all are told. */
    offender: KebabSchema.optional(),
  }),
  z.strictObject({ node: KebabSchema }),
  z.strictObject({ plan: PlanPathSchema }),
  z.strictObject({ see: ProvisionSourceSchema }),
]);

/** A step says no number of its own: what it costs, how long it takes and how much there is come from what it is tied to. */
const GuideStepSchema = z.strictObject({
  /** In the imperative: `Saca tu carnet`. */
  title: SentenceSchema.max(60),
  /** One to three short sentences. */
  says: SentenceSchema.max(260),
  drawing: z.enum(drawingNames).optional(),
  /** A diagram under it, by its name. */
  figure: z.enum(figureNames).optional(),
  /** A goal of the roadmap's plan, drawn as its chart: `meta-2`. */
  goal: KebabSchema.optional(),
  /** What it leads to; a step has this or `sources`, or both. */
  opens: z.array(TieSchema).min(1).optional(),
  /** Where a norm says what the step says. */
  sources: ProvisionSourcesSchema.optional(),
});

/** Pages that lead to the guide, by their ids. */
const ReachedFromSchema = z.strictObject({
  procedures: z.array(KebabSchema),
  tools: z.array(KebabSchema),
  plans: z.array(KebabSchema),
});

/** A guide for one kind of person. Source: content/guides/*.mdx; the body of its file is prose of ours, without numbers too. */
export const GuideSchema = z.strictObject({
  /** Kebab-case, the name of its file and its address: `vivo-en-trujillo`. */
  id: KebabSchema.meta({ examples: ['vivo-en-trujillo'] }),
  /** As its reader would say it: `Vivo en Trujillo`. */
  title: SentenceSchema.max(70),
  /** One or two sentences: what it leads to. */
  lead: SentenceSchema.max(260),
  /** Whom it is for: `Quien vive en el distrito de Trujillo`. */
  forWhom: SentenceSchema.max(140),
  /** What its reader has at the end. */
  leavesWith: SentenceSchema.max(160),
  /** Municipality whose rules alone it tells. */
  municipality: MunicipalityIdSchema.optional(),
  /** Plan that it tells of, by its id. */
  plan: KebabSchema.optional(),
  /** Everyday words that should find it. */
  keywords: z.array(SentenceSchema).min(1),
  reachedFrom: ReachedFromSchema,
  steps: z.array(GuideStepSchema).min(2).max(9),
  /** Day on which it was last compared with what it is tied to. */
  verifiedOn: DaySchema,
});

export type Guide = z.output<typeof GuideSchema>;
export type GuideStep = z.output<typeof GuideStepSchema>;
export type Tie = z.output<typeof TieSchema>;
