import { z } from 'zod';
import { KebabSchema } from '#text/schemas';

const SentenceSchema = z.string().trim().min(1);

/** Kinds of embed that a course can show: a list to tick, a calculator, questions. */
const stepKinds = ['tramite', 'calculadora', 'practicar'] as const;

/** A guided path as a course for a classroom: lists and calculators, and at its end the questions that are scored. Source: content/courses/*.json */
export const CourseSchema = z.strictObject({
  /** Kebab-case, the name of its file and of its package: `formalizate-trujillo`. */
  id: KebabSchema.meta({ examples: ['formalizate-trujillo'] }),
  /** `Formalízate en Trujillo`. */
  title: SentenceSchema.max(60),
  /** One or two sentences: what its reader does. */
  lead: SentenceSchema.max(220),
  /** What it shows, one after the other: embeds by kind and id, `tramite/trujillo-carnet`. The last are questions. */
  steps: z
    .array(z.templateLiteral([z.enum(stepKinds), '/', KebabSchema]))
    .min(2)
    .max(8),
  /** Per cent of right answers from which it is passed. */
  mastery: z.int().min(50).max(100),
});

export type CourseRecord = z.output<typeof CourseSchema>;
