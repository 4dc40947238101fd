/** What stands beside an embed in the page that shows it. */
export { readHeight } from './fit-frames.ts';
