import { z } from 'zod';

const TextSchema = z.string().trim().min(1);

/** That a norm, of which the site need not have the text, writes letters and full name of a body together. Only words that were read. */
export const SaidSchema = z.strictObject({
  /** As it is cited: `Ley N° 32279`. */
  norm: z.string().regex(/^(?:Ley|Decreto|Resolución) .*N° \d/, 'cita la norma con su tipo y número: «Ley N° 32279».'),
  year: z.int().min(1821),
  /** The place in it, as a sentence goes on: `artículo 10`, `considerandos`. */
  where: TextSchema.optional(),
  /** Its words, exactly. */
  words: TextSchema,
  /** The letters do not stand beside the name, but in the number of a document of the body that the words name. */
  inNumber: z.literal(true).optional(),
  /** Public copy of the norm. */
  page: z.url({ protocol: /^https?$/ }).optional(),
  /** What others write instead, one plain Spanish sentence: `La Ley N° 32279 (2025) escribe «Minem».` */
  others: TextSchema.optional(),
});

export type Said = z.output<typeof SaidSchema>;
