import { keepChoices, type ChecklistOffer, type ChecklistState } from '../checklist-state.ts';

/** A list and when each part of it was last changed: milliseconds by part, none for what was never touched. */
export interface TimedChecklist {
  state: ChecklistState;
  at: Readonly<Record<string, unknown>>;
}

/** Another hand may have written there: what is no time counts as never. */
const readTime = ({ at }: TimedChecklist, part: string): number => Number(at[part]) || 0;

/** Ids of requirements, and `?` with the id of each question: what changes on its own. */
const listParts = ({ items, questions }: ChecklistOffer): string[] => [
  ...items,
  ...Object.keys(questions).map((question) => `?${question}`),
];

/** What stands there now; of two values the greater one is a mark, where the other is none. */
const readPart = ({ choices, ready, notMine }: ChecklistState, part: string): string =>
  ready.has(part) ? 'ready' : notMine.has(part) ? 'notMine' : (choices[part.slice(1)] ?? '');

/** The list after a change: what differs bears the time, never one before the last. */
export function stampChanges(
  before: TimedChecklist,
  state: ChecklistState,
  now: number,
  offer: ChecklistOffer,
): TimedChecklist {
  const changed = listParts(offer).filter((part) => readPart(before.state, part) !== readPart(state, part));
  return {
    state,
    at: {
      ...before.at,
      ...Object.fromEntries(changed.map((part) => [part, Math.max(now, readTime(before, part) + 1)])),
    },
  };
}

/**
 * Two tabs' lists as one: each part as it was changed last. Whichever comes first, the result is the same; `own`
 * itself where the other one has nothing newer.
 */
export function mergeChecklists(own: TimedChecklist, other: TimedChecklist, offer: ChecklistOffer): TimedChecklist {
  const taken = listParts(offer).filter((part) => {
    const ahead = readTime(other, part) - readTime(own, part);
    // At the same moment a mark goes before none.
    return ahead > 0 || (ahead === 0 && readPart(other.state, part) > readPart(own.state, part));
  });
  if (taken.length === 0) return own;
  const pick = (part: string): ChecklistState => (taken.includes(part) ? other : own).state;
  const list = (mark: 'ready' | 'notMine'): Set<string> => new Set(offer.items.filter((id) => pick(id)[mark].has(id)));
  return {
    state: {
      choices: keepChoices((question) => pick(`?${question}`).choices[question], offer),
      ready: list('ready'),
      notMine: list('notMine'),
    },
    at: { ...own.at, ...Object.fromEntries(taken.map((part) => [part, readTime(other, part)])) },
  };
}
