export { Sha256Schema } from './digest.schema.ts';
export { KebabSchema } from './kebab.schema.ts';
