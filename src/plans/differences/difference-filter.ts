import { ListFilter } from '#forms/list-filter';
import {
  differenceKeys,
  formatDifferenceCount,
  isDifferenceMatch,
  type DifferenceFilter,
} from './filter-differences.ts';

const readRow = ({ dataset: { severity = '', kind = '' } }: HTMLElement) => ({ severity, kind });

/** Narrows the differences it holds, and unfolds what the address points at. */
export class DifferenceFilterElement extends ListFilter<keyof DifferenceFilter> {
  protected readonly keys = differenceKeys;
  #rows: HTMLElement[] = [];

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', () => {
      this.#unfoldTarget();
    });
    this.#unfoldTarget();
  }

  protected readRows(): void {
    this.#rows = [...this.querySelectorAll<HTMLElement>('[data-severity]')];
  }

  protected show(filter: DifferenceFilter): { shown: number; words: string } {
    for (const row of this.#rows) row.hidden = !isDifferenceMatch(readRow(row), filter);
    for (const group of this.querySelectorAll<HTMLElement>('[data-group]')) {
      group.hidden = group.querySelector('[data-severity]:not([hidden])') === null;
    }
    if (filter.gravedad !== '' || filter.clase !== '')
      for (const fold of this.querySelectorAll<HTMLDetailsElement>('[data-fold]')) fold.open = true;
    const shown = this.#rows.filter(({ hidden }) => !hidden);
    return { shown: shown.length, words: formatDifferenceCount(shown.map(readRow)) };
  }

  #unfoldTarget(): void {
    const target = this.#rows.find(({ id }) => id !== '' && id === location.hash.slice(1));
    if (!target) return;
    for (const fold of [target.closest('details'), target.querySelector('details')]) fold?.setAttribute('open', '');
    target.scrollIntoView();
  }
}

customElements.define('difference-filter', DifferenceFilterElement);
