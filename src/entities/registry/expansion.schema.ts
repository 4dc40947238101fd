import { z } from 'zod';
import { ConfidenceSchema } from '#norms';
import { SaidSchema } from './said.schema.ts';

/** The full name of a body that no document of the site says: ours, and shown so. Never a doubtful one. */
const KnownExpansionSchema = z
  .strictObject({
    text: z.string().min(1),
    confidence: ConfidenceSchema.extract(['confirmed', 'recalled']),
    /** Public page where it was confirmed. */
    page: z.url({ protocol: /^https?$/ }).optional(),
    /** The norm that says it, where that is not only a page. */
    said: SaidSchema.optional(),
  })
  .refine(({ page, said }) => page === undefined || said === undefined, {
    error: 'la página de una norma va dentro de «said».',
  })
  .refine(({ confidence, page, said }) => (confidence === 'confirmed') === (page !== undefined || said !== undefined), {
    error: 'lo confirmado dice en qué página o qué norma lo dice; lo que solo recordamos, ninguna.',
  });

/** What letters stand for: where a source of the site says so; else what we know of a body, and how sure it is. */
export const ExpansionSchema = z.union([
  z.literal(['no consta', 'no es sigla']),
  z.strictObject({ text: z.string().min(1), source: z.string().min(1) }),
  KnownExpansionSchema,
]);

export type Expansion = z.output<typeof ExpansionSchema>;
