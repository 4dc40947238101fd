import type { Table22Row } from './roadmap.schema.ts';

/** Every year that a goal holds for, from the first to the last that its words name; none where no year is printed. */
export function listGoalYears({ years }: Pick<Table22Row['goals'][number], 'years'>): number[] {
  return years ? Array.from({ length: years.to - years.from + 1 }, (_, step) => years.from + step) : [];
}
