import { sortSortable } from 'sortable-tablesort/dist/esm/sortSortable.js';

/** Sorts a table by the column of a heading; the same heading again turns the order round. */
function sortBy(table: HTMLTableElement, head: HTMLTableCellElement): void {
  const order = head.getAttribute('aria-sort') === 'ascending' ? 'descending' : 'ascending';
  for (const other of table.querySelectorAll('thead th')) other.removeAttribute('aria-sort');
  head.setAttribute('aria-sort', order);
  sortSortable(table, false);
}

/** Turns the headings of a table into buttons that sort its rows; cells sort by `data-sort` where they have one. */
function wakeSortableTable(table: HTMLTableElement): void {
  for (const head of table.querySelectorAll<HTMLTableCellElement>('thead th')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'sort';
    button.append(...head.childNodes);
    button.addEventListener('click', () => {
      sortBy(table, head);
    });
    head.append(button);
  }
}

/** Turns them back into plain headings. */
function restSortableTable(table: HTMLTableElement): void {
  for (const button of table.querySelectorAll('thead .sort')) button.replaceWith(...button.childNodes);
}

/** On narrow screens the rows of some tables stand as short texts: their headings are out of sight, and so is what could be pressed. */
const narrow = matchMedia('(max-width: 47.99rem)');

for (const table of document.querySelectorAll<HTMLTableElement>('table.sortable:not(.stacked)')) {
  wakeSortableTable(table);
}
for (const table of document.querySelectorAll<HTMLTableElement>('table.sortable.stacked')) {
  if (!narrow.matches) wakeSortableTable(table);
  narrow.addEventListener('change', () => {
    if (narrow.matches) restSortableTable(table);
    else wakeSortableTable(table);
  });
}
