/**
 * Which bodies of issuers and plans are one, by data, with how sure that is; and the address that follows from it.
 * Knows no plan and no norm, so that their tables can lead to entities. Begin with `entity-row.schema.ts`.
 */
export { ExpansionSchema, type Expansion } from './expansion.schema.ts';
export { SaidSchema, type Said } from './said.schema.ts';
export { nameSaid, verbSaid } from './name-said.ts';
export { entityPlaces, type EntityPart, type EntityPlace, type EntityRow } from './entity-row.schema.ts';
export { entityRows, listEntityRows } from './entity-rows.content.ts';
export { findEntityPath, formatEntityPath } from './entity-path.ts';
export { formatPartKey } from './part-key.ts';
