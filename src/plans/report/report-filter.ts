import { ListFilter } from '#forms/list-filter';
import { formatReportCount, isReportMatch, reportFilterKeys, type ReportFilter } from './filter-report.ts';

/** Narrows the activities of the report it holds. */
export class ReportFilterElement extends ListFilter<keyof ReportFilter> {
  protected readonly keys = reportFilterKeys;
  protected override readonly oldNames = new Map([['estado=en-proceso', 'estado=en-curso']]);
  #rows: HTMLElement[] = [];

  protected readRows(): void {
    this.#rows = [...this.querySelectorAll<HTMLElement>('[data-actors]')];
  }

  protected show(filter: ReportFilter): { shown: number; words: string } {
    for (const row of this.#rows) {
      const { state = '', actors = '' } = row.dataset;
      row.hidden = !isReportMatch({ state, actors: actors.split(' ') }, filter);
    }
    for (const group of this.querySelectorAll<HTMLElement>('[data-group]')) {
      group.hidden = group.querySelector('[data-actors]:not([hidden])') === null;
    }
    const shown = this.#rows.filter(({ hidden }) => !hidden).length;
    return { shown, words: formatReportCount(shown, this.#rows.length) };
  }
}

customElements.define('report-filter', ReportFilterElement);
