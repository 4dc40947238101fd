/**
 * The reader's clock against the day on which the page was last reviewed: a clock of before cannot be right, one of long after makes
 * the page old. Begin with `reviewed-day.ts`.
 */
export { describeOldPage } from './describe-old-page.ts';
export { isOldPage } from './old-page.ts';
export { findReviewed, readClock } from './reviewed-day.ts';
