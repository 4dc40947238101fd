/**
 * What changed, out of what the records say: the news of all rooms, the feeds of them, and the page that shows them. Begin with
 * `list-news.ts`.
 */
export { loadNews } from './feed-files.ts';
export { findTownEntity } from './list-news.ts';
