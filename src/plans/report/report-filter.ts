import {
  formatReportCount,
  formatReportFilter,
  isReportMatch,
  parseReportFilter,
  reportFilterKeys,
  type ReportChoices,
  type ReportFilter,
} from './filter-report.ts';

/** Narrows the activities of the report it holds; the answers stand in the address. */
export class ReportFilterElement extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    this.#show(parseReportFilter(new URLSearchParams(location.search), this.#listChoices()));
    this.addEventListener('change', () => {
      this.#update();
    });
    // The rows are narrowed while answering; the button leads to them.
    form?.addEventListener('submit', (event) => {
      event.preventDefault();
      this.querySelector<HTMLElement>('[role="status"]')?.focus();
    });
    // The fields are cleared only after the event.
    form?.addEventListener('reset', () => {
      setTimeout(() => {
        this.#update();
      });
    });
  }

  #findField(key: keyof ReportFilter): HTMLSelectElement | null {
    return this.querySelector<HTMLSelectElement>(`select[name="${key}"]`);
  }

  #listChoices(): ReportChoices {
    const list = (key: keyof ReportFilter): Set<string> =>
      new Set([...(this.#findField(key)?.options ?? [])].map(({ value }) => value));
    return { estado: list('estado'), actor: list('actor') };
  }

  #update(): void {
    const query = new URLSearchParams(reportFilterKeys.map((key) => [key, this.#findField(key)?.value ?? '']));
    const filter = parseReportFilter(query, this.#listChoices());
    history.replaceState(null, '', location.pathname + formatReportFilter(filter) + location.hash);
    this.#show(filter);
  }

  #show(filter: ReportFilter): void {
    for (const key of reportFilterKeys) {
      const field = this.#findField(key);
      if (field) field.value = filter[key];
    }
    const rows = [...this.querySelectorAll<HTMLElement>('[data-actors]')];
    for (const row of rows) {
      const { state = '', actors = '' } = row.dataset;
      row.hidden = !isReportMatch({ state, actors: actors.split(' ') }, filter);
    }
    for (const group of this.querySelectorAll<HTMLElement>('[data-group]')) {
      group.hidden = group.querySelector('[data-actors]:not([hidden])') === null;
    }
    const shown = rows.filter(({ hidden }) => !hidden).length;
    const count = this.querySelector('[role="status"]');
    if (count) count.textContent = formatReportCount(shown, rows.length);
    this.querySelector('[data-none]')?.toggleAttribute('hidden', shown > 0);
    this.querySelector('[type="reset"]')?.toggleAttribute('hidden', formatReportFilter(filter) === '');
  }
}

customElements.define('report-filter', ReportFilterElement);
