/** Address of the page of news. */
export const newsPath = '/novedades/';

/** Address of the feed of all news. */
export const allFeedPath = '/novedades/todas.atom';

/** Address of the feed of a norm. */
export const formatNormFeed = (id: string): `/${string}.atom` => `/normas/${id}.atom`;

/** Address of the feed of an entity. */
export const formatEntityFeed = (id: string): `/${string}.atom` => `/entidades/${id}.atom`;

/** By this type of a link programs find a feed. */
export const feedType = 'application/atom+xml';
