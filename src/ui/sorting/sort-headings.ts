/** Turns a heading of a table into a button. */
export function turnIntoButton(head: HTMLElement, press: () => void): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'sort';
  button.append(...head.childNodes);
  button.addEventListener('click', press);
  head.append(button);
}

/** Turns the buttons in the headings of a table back into plain words. */
export function restHeadings(table: HTMLElement): void {
  for (const button of table.querySelectorAll('thead .sort')) button.replaceWith(...button.childNodes);
}

/** Says by which of these headings the table is sorted, and which way; by none of the others. */
export function markSorted(
  heads: Iterable<HTMLElement>,
  sorted: HTMLElement | undefined,
  direction: 'ascending' | 'descending',
): void {
  for (const head of heads) {
    if (head === sorted) head.setAttribute('aria-sort', direction);
    else head.removeAttribute('aria-sort');
  }
}
