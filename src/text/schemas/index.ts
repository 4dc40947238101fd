/**
 * Schemas of plain words: kebab-case names, SHA-256 digests. A face of its own, so that the browser never gets zod with `#text`.
 */
export { Sha256Schema } from './digest.schema.ts';
export { KebabSchema } from './kebab.schema.ts';
