import { sortSortable } from 'sortable-tablesort/dist/esm/sortSortable.js';
import { markSorted, restHeadings, turnIntoButton } from './sort-headings.ts';

const listHeads = (table: HTMLTableElement): HTMLTableCellElement[] => [
  ...table.querySelectorAll<HTMLTableCellElement>('thead th'),
];

/** Sorts a table by the column of a heading; the same heading again turns the order round. */
function sortBy(table: HTMLTableElement, head: HTMLTableCellElement): void {
  markSorted(listHeads(table), head, head.getAttribute('aria-sort') === 'ascending' ? 'descending' : 'ascending');
  sortSortable(table, false);
}

/** Turns the headings of a table into buttons that sort its rows; cells sort by `data-sort` where they have one. */
function wakeSortableTable(table: HTMLTableElement): void {
  for (const head of listHeads(table)) {
    turnIntoButton(head, () => {
      sortBy(table, head);
    });
  }
}

/** On narrow screens the rows of some tables stand as short texts: their headings are out of sight, and so is what could be pressed. */
const narrow = matchMedia('(max-width: 47.99rem)');

for (const table of document.querySelectorAll<HTMLTableElement>('table.sortable:not(.stacked)')) {
  wakeSortableTable(table);
}
for (const table of document.querySelectorAll<HTMLTableElement>('table.sortable.stacked')) {
  if (!narrow.matches) wakeSortableTable(table);
  narrow.addEventListener('change', () => {
    if (narrow.matches) restHeadings(table);
    else wakeSortableTable(table);
  });
}
