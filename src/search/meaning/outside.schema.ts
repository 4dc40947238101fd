import { z } from 'zod';

const NameSchema = z.string().trim().min(1);
const NamesSchema = z.array(NameSchema).min(1);

/** What people ask for and is not here: places and languages. Source: content/registries/search-outside.json. */
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
  /** Names among them that are words, too: they mean the place only where nothing else is asked, or behind «en», «distrito de»… */
  common: z.array(NameSchema),
  /** Words by which a language is known, folded and without apostrophes. */
  languages: z.array(z.strictObject({ language: NameSchema, words: z.array(z.string().regex(/^[a-z]{3,}$/)).min(1) })),
});

export type SearchOutside = z.output<typeof SearchOutsideSchema>;
