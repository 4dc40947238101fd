export type { Municipality } from './municipality.schema.ts';
export { listMunicipalities, municipalities } from './municipalities.content.ts';
export { sortByMunicipality } from './sort-by-municipality.ts';
