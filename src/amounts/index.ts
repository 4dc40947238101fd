export { parseAmount, type AmountProblem, type ParsedAmount } from './parse-amount.ts';
export { formatNumber, formatPercent, formatSoles, percentOf, roundToCents } from './format-amount.ts';
export { describeAmountProblem } from './describe-amount-problem.ts';
