import { z } from 'zod';
import { ProvisionSourcesSchema } from '#norms';
import { KebabSchema } from '#text/schemas';

const SentenceSchema = z.string().trim().min(1);

/** Words of a blank for each answer to a question of the procedure. */
const BlankAnswerSchema = z.strictObject({ question: KebabSchema, words: z.record(KebabSchema, SentenceSchema) });

/**
 * A letter to fill in by hand or on the screen. Source: content/letters/*.json. In its texts `[nombre]` is a blank of `blanks`, and
 * `{norma}`, `{titulo}`, `{municipalidad}` stand for what the page knows. What is enclosed comes from the list of the procedure.
 */
export const LetterSchema = z.strictObject({
  /** Kebab-case, the name of its file: `vigencia`. */
  id: KebabSchema,
  /** One letter for each norm whose state is not certain, or for the procedure that is named in `procedure`. */
  kind: z.enum(['vigencia', 'tramite']),
  /** Id of the procedure it asks for; only of the kind `tramite`. */
  procedure: KebabSchema.optional(),
  /** Id of the requirement that the letter itself meets, and so is not enclosed: `solicitud`. */
  meets: KebabSchema.optional(),
  /** Blanks that an answer on the page of the procedure fills: `vez` → the words for each answer. */
  answers: z.record(KebabSchema, BlankAnswerSchema).optional(),
  /** Of the page: `Carta para saber si sigue vigente: {norma}`. */
  title: SentenceSchema.max(120),
  /** What it is for, who gets it. */
  lead: SentenceSchema.max(400),
  /** After «Asunto:». */
  subject: SentenceSchema.max(160),
  paragraphs: z.array(SentenceSchema).min(1),
  /** Numbered points between the paragraphs and the end. */
  points: z.array(SentenceSchema),
  closing: SentenceSchema,
  /** What each blank takes: `nombre` → `Tu nombre y apellidos`. */
  blanks: z.record(KebabSchema, SentenceSchema),
  /** What to do with it: copies, seal. No blanks here, nor in `title` and `lead`: nobody writes there. */
  advice: z.array(SentenceSchema).min(1),
  /** What it rests on; that no model is printed is known from reading the whole norm. */
  sources: ProvisionSourcesSchema,
});

export type Letter = z.output<typeof LetterSchema>;
