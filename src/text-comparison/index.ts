/**
 * Any two norms with text laid side by side: which of their parts treat the same thing by their words, and what each says that the
 * other does not. Begin with `align/align-norms.ts`; `README.md` says how well it does.
 */
export { alignNorms } from './align/align-norms.ts';
export { buildComparison, type TextComparison } from './build-comparison.ts';
export { formatCompareQuery, formatPairPath, type ComparedNorm } from './compared-norm.ts';
export { checkedByEye, type HandChecked } from './align/hand-checked.ts';
export { listUnits, type Unit } from './align/list-units.ts';
export { ratePairs, type PairRating } from './align/rate-pairs.ts';
