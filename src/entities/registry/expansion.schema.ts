import { z } from 'zod';
import { ConfidenceSchema } from '#norms';

/** The full name of a public body that no document of the site says: ours, and shown so. Never a doubtful one. */
const KnownExpansionSchema = z
  .strictObject({
    text: z.string().min(1),
    confidence: ConfidenceSchema.extract(['confirmed', 'recalled']),
    /** Public page where it was confirmed. */
    page: z.url().optional(),
  })
  .refine(({ confidence, page }) => (confidence === 'confirmed') === (page !== undefined), {
    error: 'lo confirmado dice en qué página; lo que solo recordamos, ninguna.',
  });

/** What letters stand for: where a source of the site says so; else what we know of a public body, and how sure it is. */
export const ExpansionSchema = z.union([
  z.literal(['no consta', 'no es sigla']),
  z.strictObject({ text: z.string().min(1), source: z.string().min(1) }),
  KnownExpansionSchema,
]);

export type Expansion = z.output<typeof ExpansionSchema>;
