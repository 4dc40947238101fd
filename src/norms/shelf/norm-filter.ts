import { foldWords } from '#text';
import { compareNorms, isNormMatch, type NormRow } from './filter-norms.ts';
import {
  filterKeys,
  formatNormFilter,
  parseNormFilter,
  type FilterChoices,
  type NormFilter,
} from './norm-filter-query.ts';

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

/** Filters and sorts the list of norms it holds; the answers stand in the address. */
export class NormFilterElement extends HTMLElement {
  #form: HTMLFormElement | null = null;
  #rows: ListedRow[] = [];
  /** Order in which the rows stand now. */
  #order = '';

  connectedCallback(): void {
    this.#form = this.querySelector('form');
    this.#rows = [...this.querySelectorAll<HTMLElement>('.shelf > li')].map(readRow);
    const filter = parseNormFilter(new URLSearchParams(location.search), this.#listChoices());
    this.#fill(filter);
    if (formatNormFilter(filter) !== '') this.querySelector('details')?.setAttribute('open', '');
    this.addEventListener('input', () => {
      this.#update();
    });
    // The list has been filtered while answering; the button leads to it.
    this.#form?.addEventListener('submit', (event) => {
      event.preventDefault();
      this.querySelector<HTMLElement>('[role="status"]')?.focus();
    });
    // The fields are cleared only after the event.
    this.#form?.addEventListener('reset', () => {
      setTimeout(() => {
        this.#update();
      });
    });
    this.#apply(filter);
  }

  /** Values of the choices as the form offers them. */
  #listChoices(): FilterChoices {
    const choices: FilterChoices = { texto: new Set(['', 'si']) };
    for (const key of filterKeys) {
      const field = this.#form?.elements.namedItem(key);
      if (field instanceof HTMLSelectElement) choices[key] = new Set([...field.options].map((option) => option.value));
    }
    return choices;
  }

  #fill(filter: NormFilter): void {
    for (const key of filterKeys) {
      const field = this.#form?.elements.namedItem(key);
      if (field instanceof HTMLInputElement && field.type === 'checkbox') field.checked = filter[key] !== '';
      else if (field instanceof HTMLSelectElement || field instanceof HTMLInputElement) field.value = filter[key];
    }
  }

  #update(): void {
    if (!this.#form) return;
    const query = new URLSearchParams();
    for (const [key, value] of new FormData(this.#form)) if (typeof value === 'string') query.set(key, value);
    const filter = parseNormFilter(query, this.#listChoices());
    history.replaceState(null, '', location.pathname + formatNormFilter(filter));
    this.#apply(filter);
  }

  #apply(filter: NormFilter): void {
    this.#arrange(filter.orden);
    let matches = 0;
    for (const row of this.#rows) {
      row.element.hidden = !isNormMatch(row, filter);
      if (!row.element.hidden) matches += 1;
    }
    for (const group of this.querySelectorAll<HTMLElement>('[data-type]')) {
      group.hidden = group.querySelector('li:not([hidden])') === null;
    }
    const all = this.#rows.length;
    const count = this.querySelector('[role="status"]');
    if (count) count.textContent = matches === all ? `${all} normas` : `${matches} de ${all} normas`;
    this.querySelector('[data-none]')?.toggleAttribute('hidden', matches > 0);
    this.querySelector('[type="reset"]')?.toggleAttribute('hidden', formatNormFilter(filter) === '');
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
