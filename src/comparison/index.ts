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
