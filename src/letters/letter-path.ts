/** Address of a letter. */
export const formatLetterPath = (id: string): string => `/cartas/${id}/`;

/** Id of the page of the letter that asks whether a norm is in force: `vigencia-om-011-2012-mpt`. */
export const formatDoubtId = (norm: string): string => `vigencia-${norm}`;
