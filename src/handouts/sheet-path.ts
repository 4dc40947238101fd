/** Address of the list of sheets. */
export const sheetsPath = '/hojas/';

/** Address of a sheet. */
export const formatSheetPath = (id: string): `/hojas/${string}/` => `/hojas/${id}/`;

/** Address of the slides of a procedure. */
export const formatSlidesPath = (procedure: string): `/tramites/${string}/laminas/` =>
  `/tramites/${procedure}/laminas/`;
