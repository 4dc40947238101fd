export { MunicipalityIdSchema, type Municipality } from './municipality.schema.ts';
export { findMunicipality, listMunicipalities, municipalities } from './municipalities.content.ts';
export { checkMunicipality, type NamesMunicipality } from './check-municipality.ts';
export { formatHolidayPlaces } from './holiday-places.ts';
export { sortByMunicipality } from './sort-by-municipality.ts';
