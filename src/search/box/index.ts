/** The search box in the browser. Begin with `SearchBox.astro`. */
export { wakeSearchBoxes } from './wake-search-box.ts';
