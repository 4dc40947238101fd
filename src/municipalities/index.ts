/**
 * One row for each municipality: id, name, how it is called after «en», UBIGEO, norms; and its offices, where papers are
 * handed in. Nothing else knows a town by name: other records name it by id. Begin with `municipality.schema.ts`.
 */
export { MunicipalityIdSchema, type Municipality } from './municipality.schema.ts';
export { findMunicipality, listMunicipalities, municipalities } from './municipalities.content.ts';
export { checkMunicipality, type NamesMunicipality } from './check-municipality.ts';
export { formatHolidayPlaces } from './holiday-places.ts';
export { sortByMunicipality } from './sort-by-municipality.ts';
export type { Office, OfficeFact } from './office.schema.ts';
export { findOffice, listOffices, offices } from './offices.content.ts';
export { describeOffice, type OfficeWords } from './describe-office.ts';
