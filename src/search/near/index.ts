/** Numbers near one that nothing has, and words as they are compared, without the content of this site: for a browser or a worker. */
export { findMissingNumber } from '../meaning/find-near-norms.ts';
export type { LookupIndex } from '../look-up/lookup-types.ts';
export { listKeys } from '../meaning/word-key.ts';
