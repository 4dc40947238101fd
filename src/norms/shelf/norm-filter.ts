import { ListFilter } from '#forms/list-filter';
import { foldWords } from '#text';
import { compareNorms, isNormMatch, type NormRow } from './filter-norms.ts';
import { filterKeys, type FilterKey, type NormFilter } from './norm-filter-query.ts';

interface ListedRow extends NormRow {
  element: HTMLElement;
  /** The list it stands in when grouped. */
  home: HTMLElement;
}

/** Reads a row out of its markup. */
function readRow(element: HTMLElement, place: number): ListedRow {
  const { issuer = '', value = '', year = '', topics = '', date = '', cited = '', words = '' } = element.dataset;
  const group = element.closest<HTMLElement>('[data-type]');
  const [link, title] = element.children;
  return {
    element,
    home: element.parentElement ?? element,
    place,
    issuer,
    year,
    date,
    status: value,
    type: group?.dataset['type'] ?? '',
    topics: topics.split(' '),
    hasText: element.querySelector('.badge') !== null,
    citedBy: Number(cited),
    title: foldWords(title?.textContent ?? link?.textContent ?? ''),
    words: foldWords(
      `${group?.querySelector('h2')?.textContent ?? ''} ${group?.dataset['name'] ?? ''} ${element.textContent} ${words}`,
    ),
  };
}

/** Filters and sorts the list of norms it holds. */
export class NormFilterElement extends ListFilter<FilterKey> {
  protected readonly keys = filterKeys;
  #rows: ListedRow[] = [];
  /** Order in which the rows stand now. */
  #order = '';

  protected readRows(): void {
    this.#rows = [...this.querySelectorAll<HTMLElement>('.shelf > li')].map(readRow);
  }

  protected show(filter: NormFilter): { shown: number; words: string } {
    this.#arrange(filter.orden);
    for (const row of this.#rows) row.element.hidden = !isNormMatch(row, filter);
    for (const group of this.querySelectorAll<HTMLElement>('[data-type]')) {
      group.hidden = group.querySelector('li:not([hidden])') === null;
    }
    const all = this.#rows.length;
    const shown = this.#rows.filter(({ element }) => !element.hidden).length;
    return { shown, words: shown === all ? `${all} normas` : `${shown} de ${all} normas` };
  }

  /** One flat list when sorted, the printed groups otherwise. */
  #arrange(order: string): void {
    const flat = this.querySelector<HTMLElement>('[data-flat]');
    if (!flat || order === this.#order) return;
    this.#order = order;
    flat.hidden = order === '';
    for (const row of [...this.#rows].sort((a, b) => compareNorms(a, b, order)))
      (order === '' ? row.home : flat).append(row.element);
  }
}

customElements.define('norm-filter', NormFilterElement);
