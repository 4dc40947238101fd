import { countCases, formatListRange } from '../record/count-requirements.ts';
import type { ChecklistOffer, ChecklistState } from './checklist-state.ts';
import { listItems, readCondition } from './show-checklist.ts';

/** A question of the list, and what was answered to it. */
interface AnsweredQuestion {
  question: string;
  answer: string;
}

/** For whom a printed list is: `Para: ¿Es tu primer carnet? Sí. ¿Recoges restos de comida? No sé.` */
function describeCase(asked: readonly AnsweredQuestion[]): string {
  const told = asked.map(({ question, answer }) => `${question.trim()} ${answer.trim()}.`);
  return `Para: ${told.join(' ')}`;
}

/** The length of the list where it is told first: of what the answers leave open and concerns the reader. */
function showLength(
  root: HTMLElement,
  { choices, notMine }: ChecklistState,
  questions: ChecklistOffer['questions'],
): void {
  const mine = [...listItems(root)].filter(([id]) => !notMine.has(id));
  const conditions = mine.map(([, item]) => readCondition(item.closest('[data-when]')));
  const length = root.querySelector('[data-length]');
  if (length) length.textContent = formatListRange(countCases(conditions, questions, choices));
  const isOpen = Object.keys(questions).some((question) => choices[question] === undefined);
  root.querySelector('[data-varies]')?.toggleAttribute('hidden', !isOpen);
}

/** For whom the list is, on paper: a sheet does not show the questions. */
function showAudience(root: HTMLElement): void {
  const words = root.querySelector('[data-case]');
  if (!words) return;
  const asked = [...root.querySelectorAll('[data-questions] fieldset')].map((group) => ({
    question: group.querySelector('legend')?.textContent ?? '',
    answer: group.querySelector('input:checked')?.parentElement?.textContent ?? '',
  }));
  words.textContent = describeCase(asked);
}

/** What the answers make of the list, in words: how long it is, and for whom. Loaded once there are answers. */
export function showCase(root: HTMLElement, state: ChecklistState, questions: ChecklistOffer['questions']): void {
  showLength(root, state, questions);
  showAudience(root);
}
