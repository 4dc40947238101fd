import { FoldedList, type RowData } from '#forms/list-filter';
import {
  formatObservationCount,
  isObservationMatch,
  observationKeys,
  type ObservationFilter,
} from './filter-observations.ts';

/** Narrows the observations it holds, by norm and by what they change. */
export class ObservationFilterElement extends FoldedList<keyof ObservationFilter> {
  protected readonly keys = observationKeys;

  protected isMatch(row: RowData, filter: ObservationFilter): boolean {
    return isObservationMatch(row, filter);
  }

  protected describe(shown: readonly RowData[]): string {
    return formatObservationCount(shown);
  }
}

customElements.define('observation-filter', ObservationFilterElement);
