export { comparisons, listComparisons } from './comparison.content.ts';
export {
  ComparisonSchema,
  type ComparedFines,
  type Comparison,
  type ComparisonCell,
  type ComparisonRow,
  type FineRow,
} from './comparison.schema.ts';
export { buildComparisonTables, type TableSources } from './build-tables.ts';
export { isUneven, listStatements } from './list-statements.ts';
export { findKnownFine, type FindFine, type KnownFine } from './known-fine.ts';
