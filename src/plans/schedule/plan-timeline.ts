import { readDay } from '#calendar';
import { readClock } from '#ui/clock';
import { findCurrentPeriod } from '../progress/derive-state.ts';

/** Column of the schedule that a day falls in, from 1; undefined outside 2025 to 2030. */
export function findColumn(day: Date): number | undefined {
  const period = findCurrentPeriod(readDay(day));
  if (period === undefined) return undefined;
  return period === '2025-I' ? 1 : Number(period.slice(0, 4)) - 2023;
}

/** `<plan-timeline>`: folds and unfolds everything at once, unfolds it for the printer, and marks the column of today. */
export class PlanTimeline extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', ({ target }) => {
      if (target instanceof HTMLButtonElement) this.setAll(target.value === 'open');
    });
    addEventListener('beforeprint', () => {
      this.setAll(true);
    });
    const clock = readClock();
    const column = clock && findColumn(clock);
    if (column !== undefined) this.dataset['now'] = String(column);
  }

  private setAll(isOpen: boolean): void {
    for (const fold of this.querySelectorAll('details')) fold.open = isOpen;
  }
}

customElements.define('plan-timeline', PlanTimeline);
