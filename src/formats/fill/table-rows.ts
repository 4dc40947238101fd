/** A table of the form. */
export interface FormTable {
  name: string;
  table: HTMLTableElement;
  /** The norm prints its rows: none is added. */
  isFixed: boolean;
}

/** Tables to write in. */
export function listTables(root: ParentNode): FormTable[] {
  return [...root.querySelectorAll<HTMLTableElement>('[data-table]')].map((table) => ({
    name: table.dataset['table'] ?? '',
    table,
    isFixed: table.hasAttribute('data-fixed'),
  }));
}

/** Rows to write in; those that stand ready for paper among them. */
export const listRows = (table: HTMLTableElement): HTMLTableRowElement[] => [
  ...table.querySelectorAll<HTMLTableRowElement>('tbody > tr'),
];

/** Controls of a row by column: `socios-3-dni` is the one of `dni`. */
export function listCells(row: HTMLTableRowElement): Map<string, Element[]> {
  const cells = new Map<string, Element[]>();
  for (const cell of row.querySelectorAll<HTMLElement>('[data-column]')) {
    cells.set(cell.dataset['column'] ?? '', [...cell.querySelectorAll('input, textarea')]);
  }
  return cells;
}

const numbered = ['id', 'for', 'name', 'aria-describedby'] as const;

/** Gives a row its number, in what is read and in what ties labels and controls. */
function numberRow(row: HTMLTableRowElement, name: string, number: number): void {
  for (const element of row.querySelectorAll('*')) {
    for (const attribute of numbered) {
      const value = element.getAttribute(attribute);
      if (value !== null) element.setAttribute(attribute, value.replace(new RegExp(`(${name}-)\\d+`), `$1${number}`));
    }
    if (element.hasAttribute('data-number')) element.textContent = `${number}`;
    const spoken = element.getAttribute('aria-label');
    if (spoken !== null) element.setAttribute('aria-label', spoken.replace(/\d+$/, `${number}`));
  }
}

function numberRows(table: HTMLTableElement): void {
  listRows(table).forEach((row, index) => {
    numberRow(row, table.dataset['table'] ?? '', index + 1);
  });
}

function clearRow(row: HTMLTableRowElement): void {
  for (const control of row.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')) {
    if (control instanceof HTMLInputElement && control.type !== 'text') control.checked = false;
    else control.value = '';
  }
  for (const text of row.querySelectorAll('.error-text')) text.remove();
  for (const field of row.querySelectorAll('.invalid')) field.classList.remove('invalid');
}

/** Rows that somebody writes in: those for paper alone are spare. */
const listLive = (table: HTMLTableElement): HTMLTableRowElement[] =>
  listRows(table).filter((row) => !row.classList.contains('spare'));

/** More rows to write in: the first that stood ready for paper, then new ones. Gives the last. */
function addRows(table: HTMLTableElement, count: number): HTMLTableRowElement | undefined {
  const rows = listRows(table);
  const spare = rows.filter((row) => row.classList.contains('spare')).slice(0, count);
  for (const row of spare) row.classList.remove('spare');
  let last = spare.at(-1);
  const model = rows.at(-1);
  for (let number = rows.length + 1; model && number <= rows.length + count - spare.length; number += 1) {
    last = model.cloneNode(true) as HTMLTableRowElement;
    clearRow(last);
    numberRow(last, table.dataset['table'] ?? '', number);
    table.querySelector('tbody')?.append(last);
  }
  return last;
}

/** One more row to write in. */
export const addRow = (table: HTMLTableElement): HTMLTableRowElement | undefined => addRows(table, 1);

/** Takes rows away, and numbers once those that stay. */
function removeRows(table: HTMLTableElement, rows: readonly HTMLTableRowElement[]): void {
  // On paper the sheet keeps the lines it had.
  let lacking = Number(table.dataset['blank'] ?? 1) - (listRows(table).length - rows.length);
  for (const row of rows) {
    row.remove();
    if (lacking <= 0) continue;
    lacking -= 1;
    clearRow(row);
    row.classList.add('spare');
    table.querySelector('tbody')?.append(row);
  }
  numberRows(table);
}

/** Takes away the row of a button; the focus goes to the row that has its place. */
export function removeRowOf(button: HTMLButtonElement): void {
  const [table, row] = [button.closest('table'), button.closest('tr')];
  if (!table || !row) return;
  const next = row.nextElementSibling ?? row.previousElementSibling;
  // The last one is emptied instead.
  if (listLive(table).length === 1) clearRow(row);
  else removeRows(table, [row]);
  const stays = row.isConnected && !row.classList.contains('spare') ? row : next;
  stays?.querySelector<HTMLElement>('input, textarea')?.focus();
}

/** As many rows to write in as there are values, one at least; further ones stand ready for paper. */
export function fitRows(table: HTMLTableElement, count: number): void {
  const live = listLive(table);
  if (live.length < count) addRows(table, count - live.length);
  const over = live.slice(Math.max(1, count));
  if (over.length > 0) removeRows(table, over);
}
