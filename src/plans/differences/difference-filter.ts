import { FoldedList, type RowData } from '#forms/list-filter';
import {
  differenceKeys,
  formatDifferenceCount,
  isDifferenceMatch,
  type DifferenceFilter,
} from './filter-differences.ts';

/** Narrows the differences it holds, by what they change and by kind. */
export class DifferenceFilterElement extends FoldedList<keyof DifferenceFilter> {
  protected readonly keys = differenceKeys;

  protected isMatch(row: RowData, filter: DifferenceFilter): boolean {
    return isDifferenceMatch(row, filter);
  }

  protected describe(shown: readonly RowData[]): string {
    return formatDifferenceCount(shown);
  }
}

customElements.define('difference-filter', DifferenceFilterElement);
