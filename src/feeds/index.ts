/**
 * What changed, as an Atom feed: what a piece of news is, its id that stays, and how a feed is written. Which news there are is
 * gathered in `#views/news`. Begin with `news.ts`.
 */
export { isDay, isHappening, sortNews, type News, type NewsKind } from './news.ts';
export { groupByYear, type NewsYears } from './group-by-year.ts';
export { buildAtom, type FeedHead } from './build-atom.ts';
export { allFeedPath, feedType, formatEntityFeed, formatNormFeed, newsPath } from './feed-path.ts';
