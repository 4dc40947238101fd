import { formatDay, readDay } from '#calendar';
import type { FileEnding } from '#files';
import { ListFilter } from '#forms/list-filter';
import { findReviewed, readClock } from '#ui/clock';
import { buildOrderButtons, markOrder } from '#ui/sorting';
import { readReported } from '../progress/derive-state.ts';
import { nameRole } from '../roadmap/entities/entity-role.ts';
import { countRows, formatActivityCount } from './activity-count.ts';
import { activityKeys, isNarrowing, type ActivityFilter, type ActivityKey } from './activity-query.ts';
import {
  compareActivities,
  fixPeriod,
  foldPlanWords,
  isActivityMatch,
  type ListedActivity,
} from './filter-activities.ts';

interface ListedRow extends ListedActivity {
  element: HTMLTableRowElement;
}

function readRow(element: HTMLTableRowElement): ListedRow {
  const split = (text = ''): string[] => text.split(' ').filter(Boolean);
  const { code = '', responsible, participants, funds } = element.dataset;
  // When it is due, and in which state, stands beside its words.
  const { states, reported = '' } = element.querySelector<HTMLElement>('[data-states]')?.dataset ?? {};
  return {
    element,
    code,
    words: foldPlanWords(element.textContent),
    periods: split(states),
    reported: readReported(reported),
    responsible: split(responsible),
    participants: split(participants),
    funds: split(funds),
  };
}

/** Filters, sorts and counts the table of activities it holds, and makes files of what is on show. */
export class ActivityFilterElement extends ListFilter<ActivityKey> {
  protected readonly keys = activityKeys;
  protected override readonly oldNames = new Map([['responsable', 'entidad&papel=dirige']]);
  #rows: ListedRow[] = [];
  readonly #clock = readClock();
  /** Where the clock is wrong, the day of the page's last review: then it was no earlier. */
  readonly #today = this.#clock ? readDay(this.#clock) : (findReviewed()?.dateTime ?? '');

  override connectedCallback(): void {
    super.connectedCallback();
    for (const link of this.querySelectorAll<HTMLAnchorElement>('a[data-kind]')) {
      link.addEventListener('click', (event) => {
        // The whole table is a file already.
        if (!isNarrowing(this.filter)) return;
        event.preventDefault();
        void this.#save(link);
      });
    }
  }

  /** How many are overdue, and how many are due now, beside the links to them. */
  #countNow(): void {
    const none = this.fields.parse(new URLSearchParams());
    for (const link of this.querySelectorAll<HTMLAnchorElement>('a[data-now]')) {
      const asked = { ...none, ...Object.fromEntries(new URLSearchParams(link.search)) };
      const found = this.#rows.filter((row) => isActivityMatch(row, asked, this.#today));
      const count = link.querySelector('[data-now-count]');
      if (count) count.textContent = `(${countRows(found).activities})`;
    }
    const day = formatDay(this.#today);
    this.#say('[data-clock]', this.#clock ? `Hoy es ${day}, según tu equipo:` : `Al ${day}, última revisión:`);
  }

  protected readRows(): void {
    this.#rows = [...this.querySelectorAll<HTMLTableRowElement>('tbody tr')].map(readRow);
    this.#countNow();
    buildOrderButtons(this, (order) => {
      this.ask({ ...this.filter, orden: order === 'codigo' ? '' : order });
    });
  }

  protected show(filter: ActivityFilter): { shown: number; words: string } {
    this.#sort(filter.orden);
    for (const row of this.#rows) row.element.hidden = !isActivityMatch(row, filter, this.#today);
    const year = fixPeriod(filter, this.#today).cuando.slice(0, 4);
    for (const goal of this.querySelectorAll<HTMLElement>('[data-years]')) {
      goal.classList.toggle('due', year !== '' && goal.dataset['years']?.includes(year) === true);
    }
    markOrder(this, filter.orden || 'codigo');
    const entity = this.querySelector<HTMLElement>('[name="entidad"]');
    if (entity) entity.dataset['said'] = nameRole(filter.papel);
    return this.#tell(filter);
  }

  /** Puts the rows in order; rows that stand in it already stay, for to move them is to lay all of them out again. */
  #sort(order: string): void {
    const sorted = [...this.#rows].sort((a, b) => compareActivities(a, b, order));
    const isSame = sorted.every((row, index) => row === this.#rows[index]);
    this.#rows = sorted;
    if (!isSame) this.querySelector('tbody')?.append(...sorted.map(({ element }) => element));
  }

  #tell(filter: ActivityFilter): { shown: number; words: string } {
    const shown = this.#listShown();
    const found = countRows(shown.map((code) => ({ code })));
    const all = countRows(this.#rows).activities;
    this.#say('[data-what]', formatActivityCount(found));
    this.#say('[data-problem]', '');
    this.querySelector('[data-files]')?.toggleAttribute('hidden', shown.length === 0);
    for (const size of this.querySelectorAll('[data-size]')) size.toggleAttribute('hidden', isNarrowing(filter));
    const count = formatActivityCount(found, all);
    return { shown: shown.length, words: [count, ...this.fields.describe()].join(' · ') };
  }

  async #save({ dataset: { kind = '', source = '' } }: HTMLElement): Promise<void> {
    const request = {
      kind: kind as FileEnding,
      codes: this.#listShown(),
      filter: this.filter,
      source,
      today: this.#today,
    };
    this.#say('[data-problem]', '');
    try {
      // The writers of files weigh more than the page: they come when a file is asked for.
      const { saveActivities } = await import('./save-activities.ts');
      if ((await saveActivities(request)) > 0) return;
      this.#say('[data-problem]', 'Nada de esto tiene fecha en ese periodo.');
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
}

customElements.define('activity-filter', ActivityFilterElement);
