import { Feed } from 'feed';
import { escapeHtml } from '#norms';
import { formatFeedId, formatNewsId } from './news-id.ts';
import { sortNews, type News } from './news.ts';
import { newsKindWords } from './news-words.ts';

/** What a feed says of itself. */
export interface FeedHead {
  /** `/normas/ley-27314.atom`. */
  path: `/${string}.atom`;
  title: string;
  /** One sentence. */
  what: string;
  /** Path of the page that it belongs to. */
  page: string;
}

/** An origin that cannot exist: the library takes whole addresses only. */
const NOWHERE = 'https://norma-circular.invalid';

/** Noon in Lima: records know days, and Atom asks for an hour. */
const placeInTime = (day: string): Date => new Date(`${day}T12:00:00-05:00`);

/**
 * News as an Atom feed, newest first; the same news give the same bytes in whatever order. With the address of the site its links are
 * whole, without it they are paths. Throws without news: a feed has the day of its newest.
 */
export function buildAtom(head: FeedHead, news: readonly News[], site: string | URL | undefined): string {
  const sorted = sortNews(news);
  const [newest] = sorted;
  if (!newest) throw new Error(`There is no news for ${head.path}.`);
  const place = (path: string): string => new URL(path, site ?? NOWHERE).href;
  const feed = new Feed({
    id: formatFeedId(head.path),
    title: head.title,
    description: head.what,
    link: place(head.page),
    feed: place(head.path),
    updated: placeInTime(newest.day),
    generator: false,
    author: { name: 'Norma Circular' },
    copyright: 'CC BY 4.0',
  });
  for (const one of sorted) {
    feed.addItem({
      id: formatNewsId(one),
      title: escapeHtml(one.title),
      description: escapeHtml(one.text),
      link: place(one.href),
      date: placeInTime(one.day),
      category: [{ name: newsKindWords[one.kind], term: one.kind }],
    });
  }
  const atom = feed.atom1().replace('<feed ', '<feed xml:lang="es-PE" ');
  return site === undefined ? atom.replaceAll(`"${NOWHERE}/`, '"/') : atom;
}
