import type { Issue } from '#errors';
import { periodIds, type ScheduleRow } from '#plans';

/** Columns of the schedule that have an `X` in a line; the first cell is the activity. */
function readMarks(line: string): string[] {
  const cells = line.split('\t').slice(1);
  return periodIds.filter((_, index) => cells[index]?.trim() === 'X');
}

/** Rows of the schedule whose marks are not those printed in their lines, column by column. */
export function checkMarks(source: readonly string[], rows: readonly ScheduleRow[]): Pick<Issue, 'rule' | 'message'>[] {
  return rows.flatMap(({ code, text: { lines }, marks }) => {
    const printed = source.slice(lines[0] - 1, lines[1]).flatMap((line) => readMarks(line));
    if (printed.join() === marks.join()) return [];
    const message = `La actividad ${code} tiene las marcas ${marks.join(', ')}; en las líneas ${lines.join(' a ')} están ${printed.join(', ')}.`;
    return [{ rule: 'other-marks', message }];
  });
}
