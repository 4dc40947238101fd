import type { CheckName } from '../checks/check-names.ts';
import { runCheck } from '../checks/run-check.ts';
import type { SheetColumn } from '../file/read-rows.ts';
import { readToday } from './read-today.ts';
import { listCells, listRows } from './table-rows.ts';

/** Columns of a table in the page, with what is asked of their cells; those to sign have none. */
export function listSheetColumns(table: HTMLTableElement): SheetColumn[] {
  const [row] = listRows(table);
  if (!row) return [];
  return [...listCells(row)].map(([name, controls]) => {
    const label = table.querySelector(`thead [data-head="${name}"]`)?.textContent.trim() ?? name;
    const [first] = controls as HTMLInputElement[];
    if (first?.type === 'radio')
      return { name, label, options: (controls as HTMLInputElement[]).map(({ value }) => value) };
    const check = first?.dataset['check'] as CheckName | undefined;
    const today = readToday();
    return { name, label, ...(check && { check: (typed: string) => runCheck(check, typed, today) }) };
  });
}
