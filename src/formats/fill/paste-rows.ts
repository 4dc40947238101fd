import { buildElement } from '#forms';
import type { RowValues } from '../file/format-values.ts';
import { readRows, type SheetPlace, type SheetRows } from '../file/read-rows.ts';
import type { FormHost } from './form-host.ts';
import { readValues } from './form-values.ts';
import { listSheetColumns } from './sheet-columns.ts';

/** Most problems that are listed; the check of the form says the others. */
const mostTold = 20;

function tellCount(rows: number, problems: number): string {
  if (rows === 0) return problems === 0 ? 'No había ninguna fila: no entró nada.' : 'No entró ninguna fila. Revisa:';
  const came = rows === 1 ? 'Entró 1 fila' : `Entraron ${rows} filas`;
  if (problems === 0) return `${came}. No vemos errores.`;
  return rows === 1 ? `${came}, y se queda. Revisa:` : `${came}, y todas se quedan. Revisa:`;
}

/** Tells below the table which rows want a look. */
function tellProblems(table: HTMLTableElement, { rows, problems }: SheetRows): void {
  const place = table.closest('[data-rows]')?.querySelector('[data-pasted]');
  const told = problems.slice(0, mostTold).map((problem) => buildElement('li', {}, problem));
  const over = problems.length - told.length;
  place?.replaceChildren(
    buildElement('p', {}, tellCount(rows.length, problems.length)),
    ...(told.length > 0 ? [buildElement('ul', { class: 'rings' }, ...told)] : []),
    ...(over > 0 ? [buildElement('p', {}, `Y ${over} más.`)] : []),
  );
}

/** Adds rows below those that are written already, and says what is wrong with them; gives what was found. */
export function putRows(host: FormHost, table: HTMLTableElement, read: (place: SheetPlace) => SheetRows): SheetRows {
  const name = table.dataset['table'] ?? '';
  const values = new Map(readValues(host));
  const before = (values.get(name) ?? []) as readonly RowValues[];
  const found = read({ firstRow: before.length + 1 });
  values.set(name, [...before, ...found.rows]);
  if (found.rows.length > 0) host.fill(values);
  tellProblems(table, found);
  return found;
}

/** Adds rows that were copied out of a spreadsheet; they begin at a column of the table, the first where none is named. */
export function addRows(host: FormHost, table: HTMLTableElement, text: string, column?: string): SheetRows {
  const columns = listSheetColumns(table);
  const firstColumn = Math.max(
    0,
    columns.findIndex(({ name }) => name === column),
  );
  return putRows(host, table, (place) => readRows(text, columns, { ...place, firstColumn }));
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
  if (addRows(host, table, box.value).rows.length > 0) box.value = '';
}
