import { ListFilter } from './list-filter.ts';
import type { ListQuery } from './list-query.ts';
import { unfoldTargets } from './unfold-target.ts';

/** What a row says of itself in its `data-` attributes. */
export type RowData = Readonly<Record<string, string | undefined>>;

const shownRow = '[data-row]:not([hidden])';

/**
 * A filtered list in groups, parts of it folded. Inside it: `[data-row]` are the rows, `[data-group]` shows only while a row in it
 * does, and its `[data-count]` says how many; `[data-fold]` opens when something is asked for, and whatever part the address points
 * at is unfolded.
 */
export abstract class FoldedList<Key extends string> extends ListFilter<Key> {
  #rows: HTMLElement[] = [];

  /** Whether a row answers all that the filter asks. */
  protected abstract isMatch(row: RowData, filter: ListQuery<Key>): boolean;

  /** Says how many rows are shown. */
  protected abstract describe(shown: readonly RowData[]): string;

  override connectedCallback(): void {
    super.connectedCallback();
    unfoldTargets(this);
  }

  protected readRows(): void {
    this.#rows = [...this.querySelectorAll<HTMLElement>('[data-row]')];
  }

  protected show(filter: ListQuery<Key>): { shown: number; words: string } {
    for (const row of this.#rows) row.hidden = !this.isMatch(row.dataset, filter);
    for (const group of this.querySelectorAll<HTMLElement>('[data-group]')) {
      group.hidden = group.querySelector(shownRow) === null;
    }
    for (const count of this.querySelectorAll('[data-count]')) {
      count.textContent = `(${count.closest('[data-group]')?.querySelectorAll(shownRow).length ?? 0})`;
    }
    if (Object.values(filter).some((asked) => asked !== ''))
      for (const fold of this.querySelectorAll<HTMLDetailsElement>('[data-fold]')) fold.open = true;
    const shown = this.#rows.filter(({ hidden }) => !hidden);
    return { shown: shown.length, words: this.describe(shown.map(({ dataset }) => dataset)) };
  }
}
