import { keepChoices, keepMarks, type ChecklistOffer, type ChecklistState } from './checklist-state.ts';

const readyKey = 'listo';
const notMineKey = 'no';
const versionKey = 'r';

/** Keys that no question may take. */
export const reservedKeys: readonly string[] = [readyKey, notMineKey, versionKey];

/** What an address says about a list. */
export interface ChecklistLink {
  state: ChecklistState;
  /** It carries marks of these rules. */
  hasMarks: boolean;
  /** It carries marks of other rules, which are left out. */
  isOther: boolean;
}

const readIds = (query: URLSearchParams, key: string): string[] => (query.get(key) ?? '').split('.');

/** Reads an address; what the list does not offer is ignored. */
export function parseChecklistQuery(query: URLSearchParams, offer: ChecklistOffer): ChecklistLink {
  const choices = keepChoices((question) => query.get(question), offer);
  const isMarked = query.has(readyKey) || query.has(notMineKey);
  const isSame = query.get(versionKey) === offer.version;
  const given = isMarked && isSame ? query : new URLSearchParams();
  const marks = keepMarks({ ready: readIds(given, readyKey), notMine: readIds(given, notMineKey) }, offer);
  return { state: { choices, ...marks }, hasMarks: isMarked && isSame, isOther: isMarked && !isSame };
}

/** Query string that reopens a list with its answers and marks; empty for none. */
export function formatChecklistQuery({ choices, ready, notMine }: ChecklistState, offer: ChecklistOffer): string {
  const pairs = Object.keys(offer.questions).flatMap((question) => {
    const choice = choices[question];
    return choice === undefined ? [] : [`${question}=${choice}`];
  });
  if (ready.size > 0) pairs.push(`${readyKey}=${[...ready].join('.')}`);
  if (notMine.size > 0) pairs.push(`${notMineKey}=${[...notMine].join('.')}`);
  if (ready.size + notMine.size > 0) pairs.push(`${versionKey}=${offer.version}`);
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}
