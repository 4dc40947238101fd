import type { News } from './news.ts';

/** Tags (RFC 4151) of this site: they name it and not the host it stands on, which may change or not be known. */
const authority = 'tag:norma-circular,2026';

/** The id of a piece of news in every feed: `tag:norma-circular,2026:novedad/estado/ley-27314/derogada/2017-12-22`. */
export const formatNewsId = ({ kind, key }: Pick<News, 'kind' | 'key'>): string =>
  `${authority}:novedad/${kind}/${key}`;

/** The id of a feed, by its path: `tag:norma-circular,2026:canal/normas/ley-27314`. */
export const formatFeedId = (path: string): string => `${authority}:canal${path.replace(/\.atom$/u, '')}`;
