import { readDay } from '#calendar';
import { readReported } from './derive-state.ts';
import { tellStates } from './tell-states.ts';

/** Says in every line of states what is overdue on the day that the reader's clock shows. */
export function tellToday(root: ParentNode = document, clock = new Date()): void {
  const today = readDay(clock);
  for (const line of root.querySelectorAll<HTMLElement>('[data-states]')) {
    const { states = '', reported = '' } = line.dataset;
    const words = tellStates(states.split(' ').filter(Boolean), readReported(reported), today);
    if (line.textContent !== words) line.textContent = words;
  }
}
