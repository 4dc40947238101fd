import type { Issue } from '#errors';
import type { Table23Row } from '#plans';

/** Columns of table 2.3 behind that of the activity. */
const COLUMNS = { first: 1, second: 2 } as const;

/** Cells of table 2.3 that are not printed in their column: the words alone would be found in the other one, too. */
export function checkSemesters(
  source: readonly string[],
  rows: readonly Table23Row[],
): Pick<Issue, 'rule' | 'message'>[] {
  return rows.flatMap((row) =>
    (Object.keys(COLUMNS) as (keyof typeof COLUMNS)[]).flatMap((semester) => {
      const quoted = row[semester];
      if (!quoted) return [];
      // A long cell goes on in the next line, which has columns of its own.
      const printed = source[quoted.lines[0] - 1]?.split('\t')[COLUMNS[semester]]?.trim() ?? '';
      if (printed !== '' && quoted.text.startsWith(printed.slice(0, 40))) return [];
      const message = `${row.code} tiene «${quoted.text.slice(0, 60)}» en ${semester}, y esa columna dice «${printed.slice(0, 60)}».`;
      return [{ rule: 'other-column', message }];
    }),
  );
}
