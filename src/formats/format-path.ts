/** Address of the list of forms. */
export const formatsPath = '/formularios/';

/** Address of a form. */
export const formatFormatPath = (id: string): string => `${formatsPath}${id}/`;
