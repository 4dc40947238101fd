import { beforeEach, describe, expect, it, vi } from 'vitest';
import { buildOrderButtons, markOrder } from './order-headings.ts';
import { restHeadings } from './sort-headings.ts';

const find = (selector: string): HTMLElement => {
  const element = document.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`Nothing matches ${selector}.`);
  return element;
};
const sortOf = (order: string): string | null => find(`[data-order="${order}"]`).getAttribute('aria-sort');

describe('headings that order a list', () => {
  beforeEach(() => {
    document.body.innerHTML = `<table><thead><tr>
      <th data-order="codigo">Código</th><th data-order="inicio"><b>Empieza</b></th><th>Meta</th>
    </tr></thead></table>`;
  });

  it('ask for their order, and pressed again for the other way round', () => {
    const choose = vi.fn();
    buildOrderButtons(find('table'), choose);
    expect(document.querySelectorAll('button')).toHaveLength(2);
    find('[data-order="inicio"] button').click();
    markOrder(find('table'), 'inicio');
    find('[data-order="inicio"] button').click();
    expect(choose.mock.calls).toEqual([['inicio'], ['inicio-desc']]);
  });

  it.each<[string, string | null, string | null, string]>([
    ['codigo', 'ascending', null, 'the first'],
    ['inicio-desc', null, 'descending', 'another, the other way round'],
    ['responsable', null, null, 'an order that has no heading'],
  ])('say the order %s: %s, %s (%s)', (order, code, start, _reason) => {
    markOrder(find('table'), 'codigo');
    markOrder(find('table'), order);
    expect([sortOf('codigo'), sortOf('inicio')]).toEqual([code, start]);
  });

  it('become plain words again', () => {
    const before = document.body.innerHTML;
    buildOrderButtons(find('table'), () => undefined);
    restHeadings(find('table'));
    expect(document.body.innerHTML).toBe(before);
  });
});
