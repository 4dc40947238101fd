/** Reading without a connection: see `README.md`. What every page has of it is `wake/`. */
export { visitedDays, visitedPages } from './names.ts';
