/**
 * The same body across norms and plans: who it is, what it issued, what falls to it and when. `registry/` says by data which bodies
 * of issuers and plans are one; `duties/` what is due, by a day and as a calendar; `list/` the list of all, narrowed. Begin with
 * `build-entities.ts`.
 */
export type { Entity } from './entity.ts';
export { findEntity, listEntities } from './list-entities.ts';
export { describeEntity, hasOtherPlans, nameEntity } from './describe-entity.ts';
export { listEntityPages } from './entity-pages.ts';
export { findChangePaths, type ChangePaths } from './change-paths.ts';
export { listDuties, type Duty } from './duties/list-duties.ts';
export { listEntityFiles } from './duties/entity-files.ts';
export { buildEntityTable } from './list/build-entity-table.ts';
export { formatEntityCount } from './list/filter-entities.ts';
