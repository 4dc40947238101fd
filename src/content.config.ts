import { defineCollection } from 'astro:content';
import { createContentLoader } from '#catalogue';
import { createNormLoader } from '#library';
import { normTexts } from '#norms';
import { definitions } from './collections.ts';

type Definition = (typeof definitions)[number];

/** One collection for each kind of content, under its name. */
type Collections = { [Kind in Definition as Kind['name']]: { schema: Kind['schema'] } };

/** Texts are stored as trees; all else goes as the catalogue has it. The schema gives the types: records are checked already. */
const declareCollection = (definition: Definition): ReturnType<typeof defineCollection> =>
  defineCollection({
    loader: definition === normTexts ? createNormLoader() : createContentLoader(definition),
    schema: definition.schema,
  });

export const collections = Object.fromEntries(
  definitions.map((definition) => [definition.name, declareCollection(definition)]),
) as unknown as Collections;
