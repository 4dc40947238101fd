import type { FileEnding } from '#files';
import { ActivityFields } from './activity-fields.ts';
import { formatActivityQuery, isNarrowing, type ActivityFilter } from './activity-query.ts';
import { compareActivities, foldPlanWords, isActivityMatch, type ListedActivity } from './filter-activities.ts';
import { buildSortButtons, markSortedHeading } from './sort-headings.ts';

interface ListedRow extends ListedActivity {
  element: HTMLTableRowElement;
}

function readRow(element: HTMLTableRowElement): ListedRow {
  const split = (text = ''): string[] => text.split(' ').filter(Boolean);
  const { code = '', periods, responsible, participants, funds } = element.dataset;
  return {
    element,
    code,
    words: foldPlanWords(element.textContent),
    periods: split(periods),
    responsible: split(responsible),
    participants: split(participants),
    funds: split(funds),
  };
}

const countWords = (shown: number, all: number): string =>
  shown === all ? `las ${all} actividades` : shown === 1 ? 'esta actividad' : `estas ${shown} actividades`;

/** Filters, sorts and counts the table of activities it holds, and makes files of what is on show; the answers stand in the address. */
export class ActivityFilterElement extends HTMLElement {
  #fields = new ActivityFields(this);
  #filter: ActivityFilter = this.#fields.read();
  #rows: ListedRow[] = [];

  connectedCallback(): void {
    this.#fields = new ActivityFields(this);
    this.#rows = [...this.querySelectorAll<HTMLTableRowElement>('tbody tr')].map(readRow);
    buildSortButtons(this, (order) => {
      this.#fields.fill({ ...this.#filter, orden: order === 'codigo' ? '' : order });
      this.#update();
    });
    const filter = this.#fields.parse(new URLSearchParams(location.search));
    this.#fields.fill(filter);
    this.#listen();
    this.#apply(filter);
  }

  #listen(): void {
    const form = this.querySelector('form');
    form?.addEventListener('input', () => {
      this.#update();
    });
    // The list has been filtered while answering; the button leads to it.
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
    for (const link of this.querySelectorAll<HTMLAnchorElement>('a[data-kind]')) {
      link.addEventListener('click', (event) => {
        // The whole table is a file already.
        if (!isNarrowing(this.#filter)) return;
        event.preventDefault();
        void this.#save(link);
      });
    }
  }

  #update(): void {
    const filter = this.#fields.read();
    history.replaceState(null, '', location.pathname + formatActivityQuery(filter));
    this.#apply(filter);
  }

  #apply(filter: ActivityFilter): void {
    this.#filter = filter;
    this.#rows.sort((a, b) => compareActivities(a, b, filter.orden));
    this.querySelector('tbody')?.append(...this.#rows.map(({ element }) => element));
    for (const row of this.#rows) row.element.hidden = !isActivityMatch(row, filter);
    const year = filter.cuando.slice(0, 4);
    for (const goal of this.querySelectorAll<HTMLElement>('[data-years]')) {
      goal.classList.toggle('due', year !== '' && goal.dataset['years']?.includes(year) === true);
    }
    markSortedHeading(this, filter.orden || 'codigo');
    this.#tell(this.#listShown().length);
  }

  #tell(shown: number): void {
    const all = this.#rows.length;
    const count = shown === all ? `${all} actividades` : `${shown} de ${all} actividades`;
    this.#say('[role="status"]', [count, ...this.#fields.describe()].join(' · '));
    this.#say('[data-what]', countWords(shown, all));
    this.#say('[data-problem]', '');
    this.#show('[data-none]', shown === 0);
    this.#show('[data-files]', shown > 0);
    this.#show('[type="reset"]', formatActivityQuery(this.#filter) !== '');
    for (const size of this.querySelectorAll('[data-size]')) size.toggleAttribute('hidden', isNarrowing(this.#filter));
  }

  async #save({ dataset: { kind = '', source = '' } }: HTMLElement): Promise<void> {
    const request = { kind: kind as FileEnding, codes: this.#listShown(), filter: this.#filter, source };
    this.#say('[data-problem]', '');
    try {
      // The writers of files weigh more than the page: they come when a file is asked for.
      const { saveActivities } = await import('./save-activities.ts');
      if ((await saveActivities(request)) > 0) return;
      this.#say('[data-problem]', 'Estas actividades no tienen metas con fecha en ese periodo.');
    } catch {
      this.#say('[data-problem]', 'No pudimos preparar el archivo: revisa tu conexión y prueba otra vez.');
    }
  }

  #listShown(): string[] {
    return this.#rows.filter(({ element }) => !element.hidden).map(({ code }) => code);
  }

  #say(selector: string, text: string): void {
    const element = this.querySelector(selector);
    if (element) element.textContent = text;
  }

  #show(selector: string, isShown: boolean): void {
    this.querySelector(selector)?.toggleAttribute('hidden', !isShown);
  }
}

customElements.define('activity-filter', ActivityFilterElement);
