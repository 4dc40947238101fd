/** Citations of a text of somebody else: what is said of it stands in `README.md`. Begin with `text/review-text.ts`. */
export { buildReviewData, type ReviewSource } from './registry/build-review-data.ts';
export { readFile, refuseLong, UnreadableFile } from './read/read-file.ts';
export { describeQuotation, listCounts } from './text/build-review-table.ts';
export { markWords } from './text/review-mark.ts';
export { compareQuotations, hasFault, listQuotedNorms, reviewText, type Review } from './text/review-text.ts';
export { readHeldText, readReviewRegistry } from './read-own-review.ts';
