/** Reading without a connection: see `README.md`. What a page has of it is loaded by `wakeOffline`. */
export { wakeOffline } from './reader/wake-offline.ts';
export { visitedDays, visitedPages } from './names.ts';
