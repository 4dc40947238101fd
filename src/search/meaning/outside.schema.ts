import { z } from 'zod';

const NameSchema = z.string().trim().min(1);
const NamesSchema = z.array(NameSchema).min(1);

/** Beginning of a word. */
const BeginningSchema = z.string().regex(/^\p{L}{3,}$/u);

/** What people ask for and is not here: places, subjects and languages. Source: content/registries/search-outside.json. */
export const SearchOutsideSchema = z.strictObject({
  /** The departments of Peru; those of covered municipalities too: what is covered the registry of municipalities says. */
  places: z
    .array(
      z.strictObject({
        department: NameSchema,
        provinces: NamesSchema,
        /** Districts that people ask for: those around covered towns, and of the capital. */
        districts: NamesSchema.optional(),
        /** Towns known by another name than their province. */
        towns: NamesSchema.optional(),
      }),
    )
    .min(1),
  /** Countries, and cities of other countries. */
  elsewhere: NamesSchema,
  /** Names among them that are words, too: they mean the place only where nothing else is asked, or behind «en», «distrito de»… */
  common: z.array(NameSchema),
  /** Subjects that are not treated here. */
  topics: z.array(
    z.strictObject({
      /** After «no trata de»: `los impuestos`. */
      topic: NameSchema,
      /** Words, one after the other, that ask for it; how they are spelled and their number do not count. */
      words: NamesSchema,
      /** One of these words must be there, too. */
      with: NamesSchema.optional(),
      /** Beginnings of words with which it is asked of this site all the same; without them, those of `ours`. */
      unless: z.array(BeginningSchema).min(1).optional(),
    }),
  ),
  /** Beginnings of the words that only the subject of this site has. */
  ours: z.array(BeginningSchema).min(1),
  /** Words that ask something of a subject and name none: `requisitos`. */
  aspects: NamesSchema,
  /** Words that say nothing of what is asked; where there are others they are not looked for. */
  light: z.array(z.string().regex(/^[a-z]+$/)),
  /** Words by which a language is known, folded and without apostrophes. */
  languages: z.array(
    z.strictObject({
      language: NameSchema,
      words: z.array(z.string().regex(/^[a-z]{3,}$/)).min(1),
      /** Words that are of no question in Spanish: one is enough. */
      sure: z
        .array(z.string().regex(/^[a-z]{3,}$/))
        .min(1)
        .optional(),
    }),
  ),
});

export type SearchOutside = z.output<typeof SearchOutsideSchema>;
