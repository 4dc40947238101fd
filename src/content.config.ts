import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { createNormLoader } from '#library';
import { NormRecordSchema } from '#norms';
import { ProcedureSchema } from '#procedures';

/** Norms with text: content/norms/*.mdx, read into trees. */
const norms = defineCollection({ loader: createNormLoader('content/norms') });

/** Norms known by their data only. */
const registry = defineCollection({ loader: file('content/registries/norms.json'), schema: NormRecordSchema });

/** Procedures, duties and incentives: typed front matter, our own plain words below it. */
const procedures = defineCollection({
  loader: glob({ pattern: '*.mdx', base: 'content/procedures', deferRender: true }),
  schema: ProcedureSchema,
});

export const collections = { norms, registry, procedures };
