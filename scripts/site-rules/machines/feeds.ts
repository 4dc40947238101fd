import type { Issue } from '#errors';
import { allFeedPath, feedType, formatEntityFeed, formatNormFeed, newsPath } from '#feeds';
import type { BuiltSite, Page } from '../../built-site/read-built-site.ts';

const rule = 'feed-discovery';

/** Feeds that a page names: where programs look for them, a link with its type, or for who reads, as another form of the page. */
const listFeeds = ({ elements }: Page): string[] =>
  elements
    .filter(
      ({ tag, attributes: { rel, type, href = '' } }) =>
        rel === 'alternate' && (tag === 'a' ? href.endsWith('.atom') : type === feedType),
    )
    .map(({ attributes }) => attributes['href'] ?? '');

/** The feed that a page belongs to, whether or not it is there. */
function findFeed(path: string): string | undefined {
  if (path === '/' || path === newsPath) return allFeedPath;
  const [, kind, id = ''] = /^\/(normas|entidades)\/([^/]+)\/$/u.exec(path) ?? [];
  if (kind === undefined) return undefined;
  return kind === 'normas' ? formatNormFeed(id) : formatEntityFeed(id);
}

/** The page of each norm, each entity with news, the news and the first page name their feed, and no page names another. */
export function checkFeeds({ pages, files }: Pick<BuiltSite, 'pages' | 'files'>): Issue[] {
  return pages
    .filter(({ redirect }) => redirect === undefined)
    .flatMap((page) => {
      const own = findFeed(page.path);
      const expected = own !== undefined && files.has(own.slice(1)) ? [own] : [];
      const found = listFeeds(page);
      if (found.join(' ') === expected.join(' ')) return [];
      const [are, should] = [found, expected].map((feeds) => (feeds.length > 0 ? feeds.join(', ') : 'ninguno'));
      return [
        { rule, place: { file: page.file }, message: `La página nombra este canal: ${are}. Le toca: ${should}.` },
      ];
    });
}
