import { defineCollection } from 'astro:content';
import { file } from 'astro/loaders';
import { createNormLoader } from '#library';
import { NormRecordSchema } from '#norms';

/** Norms with text: content/norms/*.mdx, read into trees. */
const norms = defineCollection({ loader: createNormLoader('content/norms') });

/** Norms known by their data only. */
const registry = defineCollection({ loader: file('content/registries/norms.json'), schema: NormRecordSchema });

export const collections = { norms, registry };
