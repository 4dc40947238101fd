import { FoldedList, type RowData } from '#forms/list-filter';
import { entityKeys, formatEntityCount, isEntityMatch, type EntityFilter } from './filter-entities.ts';

/** Narrows the entities it holds, by words and by where they are named. */
export class EntityFilterElement extends FoldedList<keyof EntityFilter> {
  protected readonly keys = entityKeys;

  protected isMatch(row: RowData, filter: EntityFilter): boolean {
    return isEntityMatch(row, filter);
  }

  protected describe(shown: readonly RowData[]): string {
    return formatEntityCount(shown.length);
  }
}

customElements.define('entity-filter', EntityFilterElement);
