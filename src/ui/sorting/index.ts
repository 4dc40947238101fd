/**
 * Tables sorted by their headings: at once and for the eye (`sortable-tables.ts`), or as an order that a list keeps in
 * its address (`order-headings.ts`). Both make their buttons in `sort-headings.ts`.
 */
export { buildOrderButtons, markOrder } from './order-headings.ts';
