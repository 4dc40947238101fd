import { isPossible } from '../record/condition.ts';
import { countCases, formatListRange } from '../record/count-requirements.ts';
import type { Condition } from '../record/procedure.schema.ts';
import { countMarks, describeCount, type ChecklistOffer, type ChecklistState } from './checklist-state.ts';
import { describeCase } from './checklist-words.ts';

/** Requirements of the page, by id. */
function listItems(root: HTMLElement): Map<string, HTMLElement> {
  const items = [...root.querySelectorAll<HTMLElement>('[data-item]')];
  return new Map(items.map((item) => [item.dataset['item'] ?? '', item]));
}

function showItem(item: HTMLElement, isReady: boolean, isNotMine: boolean): void {
  const box = item.querySelector<HTMLInputElement>('input');
  if (box) {
    box.checked = isReady;
    box.disabled = isNotMine;
  }
  item.classList.toggle('not-mine', isNotMine);
  item.querySelector('[data-no-aplica]')?.toggleAttribute('hidden', !isNotMine);
  const words = item.querySelector('[data-not-mine] span');
  if (words) words.textContent = isNotMine ? 'Sí me toca' : 'No me toca';
}

function showProgress(root: HTMLElement, count: { ready: number; total: number }): void {
  const words = root.querySelector('[data-count]');
  if (words) words.textContent = describeCount(count);
  const ring = root.querySelector('.progress .done');
  ring?.setAttribute('pathLength', String(Math.max(count.total, 1)));
  ring?.setAttribute('stroke-dasharray', `${count.ready} ${Math.max(count.total, 1)}`);
}

const readCondition = (part: HTMLElement | null): Condition => JSON.parse(part?.dataset['when'] ?? '{}') as Condition;

/** The length of the list where it is told first: of what the answers leave open and concerns the reader. */
function showLength(
  root: HTMLElement,
  items: ReadonlyMap<string, HTMLElement>,
  { choices, notMine }: ChecklistState,
  questions: ChecklistOffer['questions'],
): void {
  const mine = [...items].filter(([id]) => !notMine.has(id));
  const conditions = mine.map(([, item]) => readCondition(item.closest('[data-when]')));
  const length = root.querySelector('[data-length]');
  if (length) length.textContent = formatListRange(countCases(conditions, questions, choices));
  const isOpen = Object.keys(questions).some((question) => choices[question] === undefined);
  root.querySelector('[data-varies]')?.toggleAttribute('hidden', !isOpen);
}

/** For whom the list is, on paper: a sheet does not show the questions. */
function showCase(root: HTMLElement): void {
  const words = root.querySelector('[data-case]');
  if (!words) return;
  const asked = [...root.querySelectorAll('[data-questions] fieldset')].map((group) => ({
    question: group.querySelector('legend')?.textContent ?? '',
    answer: group.querySelector('input:checked')?.parentElement?.textContent ?? '',
  }));
  words.textContent = describeCase(asked);
}

/** Sets the page to a state: answers, what they leave in sight, marks, how far the reader is. */
export function showChecklist(root: HTMLElement, state: ChecklistState, questions: ChecklistOffer['questions']): void {
  for (const radio of root.querySelectorAll<HTMLInputElement>('[data-questions] input')) {
    radio.checked = (state.choices[radio.name] ?? '') === radio.value;
  }
  for (const part of root.querySelectorAll<HTMLElement>('[data-when]')) {
    part.hidden = !isPossible(readCondition(part), state.choices);
  }
  for (const group of root.querySelectorAll<HTMLElement>('[data-group]')) {
    group.hidden = [...group.querySelectorAll('[data-item]')].every((item) => item.closest('[data-when][hidden]'));
  }
  const items = listItems(root);
  for (const [id, item] of items) showItem(item, state.ready.has(id), state.notMine.has(id));
  const shown = [...items].filter(([, item]) => item.closest('[data-when][hidden]') === null).map(([id]) => id);
  showProgress(root, countMarks(shown, state));
  showLength(root, items, state, questions);
  showCase(root);
}
