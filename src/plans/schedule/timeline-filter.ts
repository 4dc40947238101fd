import { FoldedList, type RowData } from '#forms/list-filter';
import { formatActivityCount } from '../activities/activity-count.ts';
import { hasRole, nameRole } from '../roadmap/entities/entity-role.ts';
import type { TimelineQuery } from './timeline-query.ts';

const split = (ids = ''): string[] => ids.split(' ').filter(Boolean);

/** Columns of the schedule. */
const columns = 7;

/** `<timeline-filter>`: the timeline of one entity, with its own numbers over the columns. */
export class TimelineFilterElement extends FoldedList<keyof TimelineQuery> {
  protected readonly keys = ['entidad', 'papel'] as const;
  #all = 0;

  protected override readRows(): void {
    super.readRows();
    this.#all = this.querySelectorAll('[data-row]').length;
  }

  protected isMatch({ responsible, participants }: RowData, { entidad, papel }: TimelineQuery): boolean {
    return hasRole({ responsible: split(responsible), participants: split(participants) }, entidad, papel);
  }

  protected describe(shown: readonly RowData[]): string {
    const { entidad, papel } = this.filter;
    if (entidad === '') return `${this.#all} actividades`;
    const name = this.querySelector<HTMLSelectElement>('[name="entidad"]')?.selectedOptions[0]?.text ?? '';
    return `${shown.length} de ${this.#all} actividades · ${nameRole(papel)}: ${name}`;
  }

  protected override show(filter: TimelineQuery): { shown: number; words: string } {
    const answer = super.show(filter);
    for (const group of this.querySelectorAll<HTMLElement>('details[data-group]')) this.#count(group);
    return answer;
  }

  /** Numbers in the heading of a group: its activities on show, in all and in each column. */
  #count(group: HTMLElement): void {
    const rows = [...group.querySelectorAll<HTMLElement>('[data-row]:not([hidden])')];
    const marks = rows.flatMap(({ dataset }) => split(dataset['marks']));
    const said = group.querySelector('summary [data-activities]');
    if (said) said.textContent = formatActivityCount({ activities: rows.length, goals: 0 });
    for (let column = 1; column <= columns; column += 1) {
      const cell = group.querySelector(`summary .tally > .from-${column}`);
      if (cell) cell.textContent = String(marks.filter((mark) => mark === String(column)).length);
    }
  }
}

customElements.define('timeline-filter', TimelineFilterElement);
