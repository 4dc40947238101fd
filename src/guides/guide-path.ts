/** Address of the list of guides. */
export const guidesPath = '/guias/';

/** Address of a guide. */
export const formatGuidePath = (id: string): string => `${guidesPath}${id}/`;
