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

/** On narrow screens the rows of some tables stand as short texts, without headings to press. */
const isNarrow = matchMedia('(max-width: 47.99rem)').matches;

for (const table of document.querySelectorAll<HTMLTableElement>('table.sortable')) {
  if (!isNarrow || !table.classList.contains('stacked')) wakeSortableTable(table);
}
