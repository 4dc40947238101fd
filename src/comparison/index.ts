/**
 * The same questions put to several municipalities: one row a question, one cell a municipality, each with its source.
 * A comparison is one file of content/comparison. Begin with `comparison.schema.ts`; `check-comparison.ts` says what it may name.
 */
export { comparisons, listComparisons } from './comparison.content.ts';
export {
  type ComparedFines,
  type Comparison,
  type ComparisonCell,
  type ComparisonRow,
  type FineRow,
} from './comparison.schema.ts';
export { buildComparisonTables, type TableSources } from './build-tables.ts';
export { findKnownFine, type FindFine, type KnownFine } from './known-fine.ts';
