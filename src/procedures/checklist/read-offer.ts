import type { ChecklistOffer } from './checklist-state.ts';

/** What the list of a page offers, out of its own markup; its version stands in `data-version`. */
export function readOffer(root: HTMLElement): ChecklistOffer {
  const questions: Record<string, string[]> = {};
  for (const { name, value } of root.querySelectorAll<HTMLInputElement>('[data-questions] input'))
    if (value) (questions[name] ??= []).push(value);
  const items = [...root.querySelectorAll<HTMLElement>('[data-item]')].map(({ dataset }) => dataset['item'] ?? '');
  return { version: root.dataset['version'] ?? '', questions, items };
}
