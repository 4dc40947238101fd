import { defineCollection } from 'astro:content';
import { createNormLoader } from './norms/norm-loader.ts';

/** Norms with text: content/norms/*.mdx, read into trees. */
const norms = defineCollection({ loader: createNormLoader('content/norms') });

export const collections = { norms };
