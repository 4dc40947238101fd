import { z } from 'zod';
import { DaySchema, NormIdSchema } from '#norms';
import { KebabSchema } from '#text/schemas';
import { factKinds } from './quiz-fact.ts';

const SentenceSchema = z.string().trim().min(1);

/** `trujillo-carnet/foto`. */
const QuestionIdSchema = z
  .string()
  .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/)
  .meta({ description: 'el id de una pregunta', examples: ['trujillo-carnet/foto'] });

/** A fact that may be true of what is asked for, too, though no list says so in its words. */
const NotWrongSchema = z.strictObject({ fact: QuestionIdSchema, why: SentenceSchema });

/** Questions to practise with: which facts they are made from. Their words come from the records. Source: content/quizzes/*.json */
export const QuizSchema = z.strictObject({
  /** Kebab-case, the name of its file and its address: `formalizate-trujillo`. */
  id: KebabSchema.meta({ examples: ['formalizate-trujillo'] }),
  /** `Formalízate en Trujillo`. */
  title: SentenceSchema.max(60),
  /** One or two sentences: what is asked. */
  lead: SentenceSchema.max(220),
  /** Ids of procedures whose facts are asked for, in this order. */
  procedures: z.array(KebabSchema),
  /** Norms whose tables of fines are asked for, after the procedures. */
  fines: z.array(NormIdSchema),
  /** Ids of further procedures whose facts give wrong answers; no other record does, so that a new one changes no question. */
  wrongFrom: z.array(KebabSchema),
  /** Facts of these procedures that give no wrong answer, by their ids, and why. */
  notWrong: z.array(NotWrongSchema),
  /** What is asked: papers, equipment, fees, periods, fines. */
  kinds: z.array(z.enum(factKinds)).min(1),
  /** Most questions of each procedure and of each table. */
  most: z.int().min(1).max(10),
  /** Questions that can be made and do not read well, by their ids, and why. */
  leftOut: z.array(z.strictObject({ question: QuestionIdSchema, why: SentenceSchema })),
  /** Everyday words that should find it. */
  keywords: z.array(SentenceSchema).min(1),
  /** Somebody has read every question: when, and the version that was read. */
  read: z.strictObject({ on: DaySchema, version: z.string().regex(/^[0-9a-z]+$/) }),
});

export type Quiz = z.output<typeof QuizSchema>;
