/** The page of what is kept, in the browser: see `README.md`. */
export { showKept } from './saved-list.ts';
