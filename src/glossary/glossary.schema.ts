import { z } from 'zod';
import { EIdSchema, NormIdSchema } from '#norms';

const TextSchema = z.string().trim().min(1);

/** What the program cannot read off the texts by itself. Source: content/registries/glossary.json. */
export const GlossarySchema = z.strictObject({
  /** Provisions that define, though no heading says so. */
  places: z.array(
    z.strictObject({
      norm: NormIdSchema,
      eId: EIdSchema,
      /** How one sees that it defines, one sentence. */
      why: TextSchema,
    }),
  ),
  /** Terms that texts write in several ways. */
  same: z.array(
    z.strictObject({
      /** The one that stands at the head of the page, as some text writes it, capitals aside. */
      term: TextSchema,
      /** The others. */
      spellings: z.array(TextSchema).min(1),
    }),
  ),
});

export type GlossaryContent = z.output<typeof GlossarySchema>;
