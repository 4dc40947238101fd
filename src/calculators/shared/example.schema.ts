import { z } from 'zod';
import { ProvisionSourcesSchema } from '#norms';
import { KebabSchema } from '#text/schemas';

const TextSchema = z.string().trim().min(1);

/** A worked example: run as a test, shown on the page of its calculator. */
export const WorkedExampleSchema = z.strictObject({
  /** Unique in its file, kebab-case. */
  id: KebabSchema,
  /** The case in a few words, in Spanish: `Un comercio que vende a recicladores informales`. */
  title: TextSchema.max(120),
  /** What is answered, by name of the field; a list where several boxes are ticked. */
  answers: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
  /** Plain text; a space stands for a no-break space too. */
  expects: z.strictObject({
    /** Stands in the answer itself. */
    answer: TextSchema,
    /** Each stands somewhere in the result: sums, tables, remarks. */
    also: z.array(TextSchema).min(1).optional(),
  }),
  /** Where the rule is written. */
  source: ProvisionSourcesSchema,
  /** Why this case is here: which boundary it keeps. */
  reason: TextSchema,
});

export type WorkedExample = z.output<typeof WorkedExampleSchema>;
