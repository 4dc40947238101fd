/**
 * What the site hands to other programs, each a list of published files: norms as Akoma Ntoso and Markdown, the JSON interface, one
 * archive of everything. Begin with `api-resources.ts` and `archive.ts`; every file of the site is in `src/views/published-files.ts`.
 */
export { listApiResources } from './api-resources.ts';
export { buildApiExample, type ApiExample } from './api-examples.ts';
export { archivePath, archiveSumPath } from './archive.ts';
export type { FileSources } from './file-sources.ts';
export { listPartTableFiles } from './norm-tables.ts';
export { groupFiles, type FileGroup } from './file-groups.ts';
