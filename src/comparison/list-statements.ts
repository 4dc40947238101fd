import type { Statement } from '#norms';
import type { ComparisonCell, ComparisonRow } from './comparison.schema.ts';

/** The statements of a cell; none where the norm is silent. */
export function listStatements(cell: ComparisonCell): readonly Statement[] {
  if ('silent' in cell) return [];
  return 'differs' in cell ? cell.differs : [cell];
}

/** True where one norm rules what another leaves out, or where places of one norm differ: what can be told without judging. */
export function isUneven({ cells }: ComparisonRow): boolean {
  const counts = Object.values(cells).map((cell) => listStatements(cell).length);
  return counts.some((count) => count !== 1) && counts.some((count) => count > 0);
}
