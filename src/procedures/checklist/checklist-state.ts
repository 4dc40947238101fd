import type { Choices } from '../record/condition.ts';

/** What a reader has said about a list. */
export interface ChecklistState {
  choices: Choices;
  /** Ids of requirements that are ready. */
  ready: ReadonlySet<string>;
  /** Ids of requirements that the reader says do not concern them. */
  notMine: ReadonlySet<string>;
}

/** What a list offers: everything else in an address or a store is ignored. */
export interface ChecklistOffer {
  /** Changes when the rules do; marks of another version are not applied. */
  version: string;
  /** Ids of answers by question. */
  questions: Readonly<Record<string, readonly string[]>>;
  /** Ids of requirements. */
  items: readonly string[];
}

export const emptyState: ChecklistState = { choices: {}, ready: new Set(), notMine: new Set() };

/** True where nothing is marked; answers alone are no marks. */
export function isUnmarked({ ready, notMine }: ChecklistState): boolean {
  return ready.size === 0 && notMine.size === 0;
}

/** Answers that are offered, out of whatever is given. */
export function keepChoices(find: (question: string) => unknown, offer: ChecklistOffer): Record<string, string> {
  const choices: Record<string, string> = {};
  for (const [question, options] of Object.entries(offer.questions)) {
    const given = find(question);
    if (typeof given === 'string' && options.includes(given)) choices[question] = given;
  }
  return choices;
}

/** Marks on requirements that are listed; one that is ready concerns the reader. */
export function keepMarks(
  given: { ready: readonly unknown[]; notMine: readonly unknown[] },
  offer: ChecklistOffer,
): Pick<ChecklistState, 'ready' | 'notMine'> {
  const ready = offer.items.filter((id) => given.ready.includes(id));
  const notMine = offer.items.filter((id) => given.notMine.includes(id) && !ready.includes(id));
  return { ready: new Set(ready), notMine: new Set(notMine) };
}

/** The state after a mark: `ready`, `notMine`, or neither. */
export function markItem(state: ChecklistState, id: string, mark: 'ready' | 'notMine' | undefined): ChecklistState {
  const ready = new Set(state.ready);
  const notMine = new Set(state.notMine);
  ready.delete(id);
  notMine.delete(id);
  if (mark === 'ready') ready.add(id);
  if (mark === 'notMine') notMine.add(id);
  return { ...state, ready, notMine };
}

/** How far the reader is, over what is in sight and concerns them. */
export function countMarks(shown: readonly string[], state: ChecklistState): { ready: number; total: number } {
  const mine = shown.filter((id) => !state.notMine.has(id));
  return { ready: mine.filter((id) => state.ready.has(id)).length, total: mine.length };
}

/** `3 de 7 listos`. */
export function describeCount({ ready, total }: { ready: number; total: number }): string {
  return `${ready} de ${total} ${total === 1 ? 'listo' : 'listos'}`;
}

/** Reads that back, for a course around the list: the list itself says it to its reader alone. */
export function parseCount(words: string): { ready: number; total: number } | undefined {
  const [, ready, total] = /^(\d+) de (\d+)/u.exec(words) ?? [];
  return ready === undefined ? undefined : { ready: Number(ready), total: Number(total) };
}
