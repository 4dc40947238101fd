/**
 * Numbers as people type them, with their unit and no other, and amounts as Peru writes them: soles, per cent, one rounding, halves up, to cents.
 * Ground: knows no norm and runs in the browser. Begin with `parse-amount.ts` (in) and `format-amount.ts` (out).
 */
export type { AmountUnit } from './amount-units.ts';
export { parseAmount, spellDecimals, type AmountProblem, type ParsedAmount } from './parse-amount.ts';
export { formatNumber, formatPercent, formatSoles, percentOf, roundToCents } from './format-amount.ts';
export { describeAmountProblem } from './describe-amount-problem.ts';
