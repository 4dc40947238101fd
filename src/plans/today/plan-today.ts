import { formatDay, readDay, type Day } from '#calendar';
import { readClock } from '#ui/clock';
import { findCurrentPeriod, findLastDay } from '../progress/derive-state.ts';
import { formatPeriod } from '../schedule/period-words.ts';

/** What the table says of a column of the schedule. */
interface TodayRow {
  period: string;
  /** How many activities are due in it. */
  due: string;
  /** How many are overdue once it has passed: `64 actividades`. */
  overdue: string;
}

/** What is due on a day, and what is overdue, in sentences. */
function describeToday(rows: readonly TodayRow[], today: Day): string {
  const current = rows.find(({ period }) => period === findCurrentPeriod(today));
  const passed = rows.findLast(({ period }) => findLastDay(period) < today);
  const now = current
    ? `En ${formatPeriod(current.period)} tocan ${current.due} actividades, que vencen el ${formatDay(findLastDay(current.period))}.`
    : 'El plan va de 2025 a 2030: hoy no toca nada.';
  const late = passed ? `Ya vencieron sin reporte público: ${passed.overdue}.` : 'Todavía no vence nada.';
  return `Hoy es ${formatDay(today)}, según tu equipo. ${now} ${late}`;
}

/** `<plan-today>`: says what is due now, and marks the rows that are over. */
export class PlanTodayElement extends HTMLElement {
  connectedCallback(): void {
    const clock = readClock();
    // By a clock that is wrong nothing is said: the words for readers without scripts stay.
    if (!clock) return;
    const today = readDay(clock);
    const elements = [...this.querySelectorAll<HTMLElement>('[data-period]')];
    const rows = elements.map(({ dataset: { period = '', due = '', overdue = '' } }) => ({ period, due, overdue }));
    const said = this.querySelector('[data-clock]');
    if (said) said.textContent = describeToday(rows, today);
    for (const [index, { period }] of rows.entries()) {
      const when = elements[index]?.querySelector('[data-when]');
      if (!when) continue;
      if (findLastDay(period) < today) when.textContent = 'ya venció';
      else if (period === findCurrentPeriod(today)) when.textContent = 'toca ahora';
    }
  }
}

customElements.define('plan-today', PlanTodayElement);
