/** Turns headings with `data-order` into buttons; `choose` gets the order that a press asks for: `inicio`, then `inicio-desc`. */
export function buildSortButtons(table: HTMLElement, choose: (order: string) => void): void {
  for (const head of table.querySelectorAll<HTMLElement>('th[data-order]')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'sort';
    button.append(...head.childNodes);
    button.addEventListener('click', () => {
      const order = head.dataset['order'] ?? '';
      choose(head.getAttribute('aria-sort') === 'ascending' ? `${order}-desc` : order);
    });
    head.append(button);
  }
}

/** Says in the headings how the table is sorted. */
export function markSortedHeading(table: HTMLElement, order: string): void {
  const [key, direction] = order.split('-');
  for (const head of table.querySelectorAll<HTMLElement>('th[data-order]')) {
    if (head.dataset['order'] !== key) head.removeAttribute('aria-sort');
    else head.setAttribute('aria-sort', direction === 'desc' ? 'descending' : 'ascending');
  }
}
