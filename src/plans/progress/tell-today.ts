import { readDay } from '#calendar';
import { readClock } from '#ui/clock';
import { readReported } from './derive-state.ts';
import { tellStates } from './tell-states.ts';

/** Says in every line of states what is overdue on the day that the reader's clock shows; nothing by one that is wrong. */
export function tellToday(root: ParentNode = document, clock = readClock()): void {
  if (!clock) return;
  const today = readDay(clock);
  for (const line of root.querySelectorAll<HTMLElement>('[data-states]')) {
    const { states = '', reported = '' } = line.dataset;
    const words = tellStates(states.split(' ').filter(Boolean), readReported(reported), today);
    if (line.textContent !== words) line.textContent = words;
  }
}
