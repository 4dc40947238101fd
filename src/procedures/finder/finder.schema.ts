import { z } from 'zod';
import { NormIdSchema, ProvisionSourcesSchema, StatementSchema } from '#norms';
import { KebabSchema } from '#text/schemas';

const NodeIdSchema = KebabSchema.meta({ examples: ['trujillo-reciclador'] });

const SentenceSchema = z.string().trim().min(1);

const OptionSchema = z.strictObject({
  /** As an answer: `Sí, y está incorporada al programa`. */
  label: SentenceSchema.max(90),
  hint: SentenceSchema.max(120).optional(),
  /** Question or result it leads to. */
  to: NodeIdSchema,
});

const FinderQuestionSchema = z.strictObject({
  /** Part of its address: `/tramites/que-me-toca/<id>/`. */
  id: NodeIdSchema,
  question: SentenceSchema.max(90),
  /** Why it is asked: where the norm makes the difference. */
  why: StatementSchema,
  options: z.array(OptionSchema).min(2),
});

/**
 * What a step opens: the page of a procedure, a tool, the fine for an infraction (with its amounts beside it), a norm, or
 * another place of the finder.
 */
const OpensSchema = z.union([
  z.strictObject({ procedure: NodeIdSchema }),
  z.strictObject({ tool: NodeIdSchema }),
  z.strictObject({ infraction: NodeIdSchema }),
  z.strictObject({ norm: NormIdSchema }),
  z.strictObject({ node: NodeIdSchema }),
]);

const FinderStepSchema = z.strictObject({
  when: z.enum(['primero', 'luego', 'despues']),
  /** What to do, in the imperative. */
  text: SentenceSchema.max(110),
  hint: SentenceSchema.optional(),
  opens: OpensSchema.optional(),
  sources: ProvisionSourcesSchema,
});

/** A sentence to keep in mind; one that tells a doubt of the norm names it. */
const FinderNoteSchema = StatementSchema.extend({
  /** Id of the observation that it tells. */
  observation: NodeIdSchema.optional(),
});

/** Results of one place. Source: content/finder/results-*.json. */
export const FinderResultSchema = z.strictObject({
  id: NodeIdSchema,
  /** What is the reader's to do, or why it is not. */
  title: SentenceSchema.max(90),
  /** Where it says `{municipalidades}`, the covered places of the registry are read. */
  lead: StatementSchema,
  /** In order: first, next, later. */
  steps: z.array(FinderStepSchema).min(1),
  notes: z.array(FinderNoteSchema),
  /** Ids of observations that touch the answer and that no note tells. */
  observations: z.array(NodeIdSchema),
  /** Norms to show as cards. */
  norms: z.array(NormIdSchema),
});

/** Questions of the finder. Source: content/finder/questions.json. */
export const FinderQuestionsSchema = z.strictObject({
  /** The first question. */
  start: NodeIdSchema,
  questions: z.array(FinderQuestionSchema).min(1),
});

export type FinderQuestion = z.output<typeof FinderQuestionSchema>;
export type FinderResult = z.output<typeof FinderResultSchema>;
export type FinderStep = z.output<typeof FinderStepSchema>;

/** The graph: from the first question, option by option, to a result. */
export interface Finder extends z.output<typeof FinderQuestionsSchema> {
  results: readonly FinderResult[];
}
