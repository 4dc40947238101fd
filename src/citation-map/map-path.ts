import { formatNormPath } from '#norms';

/** Address of the map of all norms. */
export const citationMapPath = '/citas/mapa/';

/** Address of the map of one norm. */
export const formatMapPath = (id: string): string => `${formatNormPath(id)}mapa/`;
