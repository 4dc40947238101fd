import { isPossible } from '../record/condition.ts';
import type { Condition } from '../record/procedure.schema.ts';
import { countMarks, describeCount, type ChecklistState } from './checklist-state.ts';

/** Requirements of the page, by id. */
export function listItems(root: HTMLElement): Map<string, HTMLElement> {
  const items = [...root.querySelectorAll<HTMLElement>('[data-item]')];
  return new Map(items.map((item) => [item.dataset['item'] ?? '', item]));
}

/** Adds what only works with scripts: the button that sets a requirement aside, and what its words then say. */
export function addAsides(root: HTMLElement): void {
  for (const item of listItems(root).values()) {
    const words = item.querySelector('label span');
    const mark = document.createElement('b');
    mark.dataset['noAplica'] = '';
    mark.hidden = true;
    mark.textContent = 'No aplica';
    const about = words?.firstChild?.textContent?.trim() ?? '';
    words?.append(' ', mark);
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'quiet-button';
    button.dataset['notMine'] = '';
    button.append(
      document.createElement('span'),
      Object.assign(document.createElement('span'), { className: 'sr', textContent: `: ${about}` }),
    );
    item.querySelector('.why > div')?.append(button);
  }
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

/** In which cases a part of the page is shown. */
export const readCondition = (part: HTMLElement | null): Condition =>
  JSON.parse(part?.dataset['when'] ?? '{}') as Condition;

/** Sets the page to a state: answers, what they leave in sight, marks, how far the reader is. */
export function showChecklist(root: HTMLElement, state: ChecklistState): void {
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
}
