import { readDay } from '#calendar';
import { readClock } from '#ui/clock';
import { describeNextDue } from './next-due.ts';

/** `<entity-duties>`: says what is due next by the reader's clock, and beside which days have passed. */
export class EntityDuties extends HTMLElement {
  connectedCallback(): void {
    const clock = readClock();
    if (!clock) return;
    const today = readDay(clock);
    const dates = [...this.querySelectorAll<HTMLElement>('[data-day]')].flatMap(({ dataset: { day, count } }) =>
      Array.from({ length: Number(count) }, () => day ?? ''),
    );
    const next = this.querySelector('[data-next]');
    if (next) next.textContent = describeNextDue(dates, today);
    for (const head of this.querySelectorAll<HTMLElement>('[data-day]')) {
      const said = head.querySelector('[data-passed]');
      if (said && (head.dataset['day'] ?? '') < today) said.textContent = ' · ya pasó';
    }
  }
}

customElements.define('entity-duties', EntityDuties);
