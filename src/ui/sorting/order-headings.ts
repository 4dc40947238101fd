import { markSorted, turnIntoButton } from './sort-headings.ts';

const listHeads = (table: HTMLElement): HTMLElement[] => [...table.querySelectorAll<HTMLElement>('th[data-order]')];

/**
 * Headings with `data-order` as buttons, for a list that keeps its order in the address; `choose` gets the order that
 * a press asks for: `inicio`, then `inicio-desc`.
 */
export function buildOrderButtons(table: HTMLElement, choose: (order: string) => void): void {
  for (const head of listHeads(table)) {
    turnIntoButton(head, () => {
      const order = head.dataset['order'] ?? '';
      choose(head.getAttribute('aria-sort') === 'ascending' ? `${order}-desc` : order);
    });
  }
}

/** Says in the headings how the list is ordered. */
export function markOrder(table: HTMLElement, order: string): void {
  const [key, direction] = order.split('-');
  const heads = listHeads(table);
  const sorted = heads.find((head) => head.dataset['order'] === key);
  markSorted(heads, sorted, direction === 'desc' ? 'descending' : 'ascending');
}
