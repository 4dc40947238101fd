import { buildElement } from '#forms';
import type { RowValues } from '../file/format-values.ts';
import { readRows, type SheetRows } from '../file/read-rows.ts';
import type { FormHost } from './form-host.ts';
import { readValues } from './form-values.ts';
import { listSheetColumns } from './sheet-columns.ts';

/** Most problems that are listed; the check of the form says the others. */
const mostTold = 20;

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;

/** Tells below the table which rows want a look. */
function tellProblems(table: HTMLTableElement, { rows, problems }: SheetRows): void {
  const place = table.closest('[data-rows]')?.querySelector('[data-pasted]');
  const told = problems.slice(0, mostTold).map((problem) => buildElement('li', {}, problem));
  const over = problems.length - told.length;
  const head =
    problems.length === 0
      ? `Entraron ${count(rows.length, 'fila', 'filas')}. No vemos errores.`
      : `Entraron ${count(rows.length, 'fila', 'filas')}, y todas se quedan. Revisa:`;
  place?.replaceChildren(
    buildElement('p', {}, head),
    ...(told.length > 0 ? [buildElement('ul', { class: 'rings' }, ...told)] : []),
    ...(over > 0 ? [buildElement('p', {}, `Y ${over} más.`)] : []),
  );
}

/** Adds rows below those that are written already, and says what is wrong with them; gives how many came. */
export function putRows(host: FormHost, table: HTMLTableElement, read: (firstRow: number) => SheetRows): number {
  const name = table.dataset['table'] ?? '';
  const values = new Map(readValues(host));
  const before = (values.get(name) ?? []) as readonly RowValues[];
  const found = read(before.length + 1);
  values.set(name, [...before, ...found.rows]);
  host.fill(values);
  tellProblems(table, found);
  return found.rows.length;
}

/** Adds rows that were copied out of a spreadsheet. */
export function addRows(host: FormHost, table: HTMLTableElement, text: string): number {
  return putRows(host, table, (firstRow) => readRows(text, listSheetColumns(table), firstRow));
}

/** Takes the rows out of the box in which they were pasted. */
export function takeRows(host: FormHost, button: HTMLButtonElement): void {
  const part = button.closest('[data-rows]');
  const box = part?.querySelector<HTMLTextAreaElement>('[data-paste]');
  const table = part?.querySelector('table');
  if (!box || !table) return;
  if (box.value.trim() === '') {
    box.focus();
    return;
  }
  addRows(host, table, box.value);
  box.value = '';
}
