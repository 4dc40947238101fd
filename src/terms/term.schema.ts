import { z } from 'zod';
import { SaidSchema } from '#entities/registry';
import { ConfidenceSchema, ProvisionSourcesSchema } from '#norms';
import { KebabSchema } from '#text/schemas';

const TextSchema = z.string().trim().min(1);

/** A word that a neighbour would not use, explained in plain words of ours. Source: content/registries/terms.json. */
export const TermSchema = z.strictObject({
  /** Kebab-case, unique: `silencio-negativo`. */
  id: KebabSchema,
  /** As it stands at the head of its explanation: `SEGAT`, `Silencio negativo`. */
  term: TextSchema.max(60),
  /** Spellings that are marked in texts, whole words, the case of sigla kept; the longest is taken first. */
  forms: z.array(TextSchema).min(1),
  /** What the letters stand for, and how sure that is. */
  expansion: z
    .strictObject({
      /** `Servicio de Gestión Ambiental de Trujillo`. */
      text: TextSchema,
      confidence: ConfidenceSchema,
      /** Where a norm spells it out. */
      sources: ProvisionSourcesSchema.optional(),
      /** A norm that spells it out, of which the site has no text. */
      said: SaidSchema.optional(),
    })
    .refine(({ confidence, said }) => (confidence === 'confirmed') === (said !== undefined), {
      error: 'lo confirmado dice qué norma lo escribe, en «said»; lo que solo recordamos, ninguna.',
    })
    .optional(),
  /** One or two short sentences. */
  says: TextSchema.max(260),
  /** How sure it is, where it says how the law works; left out of what is only plain words. */
  confidence: ConfidenceSchema.optional(),
});

export type Term = z.output<typeof TermSchema>;
