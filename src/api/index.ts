/**
 * The site's data for other programs: what a resource is, its file and its JSON Schema, both made from one zod schema, and what
 * changed from version to version. Which resources there are is gathered in `#views/open-data`. Begin with `resource.ts`.
 */
export { defineResource, type ApiResource } from './resource.ts';
export { apiPath, buildIndex, buildResource, buildSchema, EnvelopeSchema, licenses } from './envelope.ts';
export { apiChanges, type ApiChange } from './changes.ts';
