/** What wakes the search boxes of a page: see `README.md`. */
export { wakeSearchBoxes } from './wake-search-box.ts';
