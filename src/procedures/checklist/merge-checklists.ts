import { markItem, type ChecklistOffer, type ChecklistState } from './checklist-state.ts';

/** A list and when each part of it was last changed: milliseconds by part, none for what was never touched. */
export interface TimedChecklist {
  state: ChecklistState;
  at: Readonly<Record<string, number>>;
}

/** Ids of requirements, and `?` with the id of each question: what changes on its own. */
export function listParts({ items, questions }: ChecklistOffer): string[] {
  return [...items, ...Object.keys(questions).map((question) => `?${question}`)];
}

function readPart({ choices, ready, notMine }: ChecklistState, part: string): string {
  if (part.startsWith('?')) return choices[part.slice(1)] ?? '';
  if (ready.has(part)) return 'ready';
  return notMine.has(part) ? 'notMine' : '';
}

function copyPart(from: ChecklistState, to: ChecklistState, part: string): ChecklistState {
  const value = readPart(from, part);
  if (!part.startsWith('?')) return markItem(to, part, value === 'ready' || value === 'notMine' ? value : undefined);
  const { [part.slice(1)]: _, ...others } = to.choices;
  return { ...to, choices: value === '' ? others : { ...others, [part.slice(1)]: value } };
}

/** The list after a change: what differs bears the time, never one before the last. */
export function stampChanges(
  before: TimedChecklist,
  state: ChecklistState,
  now: number,
  offer: ChecklistOffer,
): TimedChecklist {
  const changed = listParts(offer).filter((part) => readPart(before.state, part) !== readPart(state, part));
  const stamps = changed.map((part) => [part, Math.max(now, (before.at[part] ?? 0) + 1)] as const);
  return { state, at: { ...before.at, ...Object.fromEntries(stamps) } };
}

/** Two tabs' lists as one: each part as it was changed last. Whichever comes first, the result is the same. */
export function mergeChecklists(own: TimedChecklist, other: TimedChecklist, offer: ChecklistOffer): TimedChecklist {
  return listParts(offer).reduce((merged, part) => {
    const ahead = (other.at[part] ?? 0) - (own.at[part] ?? 0);
    // At the same moment a mark goes before none.
    const isTaken = ahead > 0 || (ahead === 0 && readPart(other.state, part) > readPart(own.state, part));
    if (!isTaken) return merged;
    const at = ahead > 0 ? { ...merged.at, [part]: other.at[part] ?? 0 } : merged.at;
    return { state: copyPart(other.state, merged.state, part), at };
  }, own);
}
