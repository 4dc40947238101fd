/**
 * A norm with its text as Akoma Ntoso 3.0: one act, what it approves and its annexes as documents of their own, citations as
 * references, defined words, notes, tables, and only those dates that the record knows. Begin with `build-akn.ts`.
 */
export { buildAkn } from './build-akn.ts';
