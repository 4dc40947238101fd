import { parseChecklistQuery, reservedKeys } from '../checklist/checklist-query.ts';
import { parseRecord } from '../checklist/keeping/checklist-record.ts';
import { emptyState, type ChecklistOffer, type ChecklistState } from '../checklist/checklist-state.ts';
import type { Choices } from '../record/condition.ts';

/** Words of a blank for each answer to a question: `vez` → `{ question: 'vez', words: { primera: 'mi primer carnet' } }`. */
export type BlankAnswers = Readonly<Record<string, { question: string; words: Readonly<Record<string, string>> }>>;

/**
 * What the list said: by the fragment of the address, unless that is a place on the page, else by what the device keeps. What is not
 * offered is ignored.
 */
export function readHanded(fragment: string, kept: string | null, offer: ChecklistOffer): ChecklistState {
  const query = new URLSearchParams(fragment.replace(/^#/, ''));
  const isHanded = [...Object.keys(offer.questions), ...reservedKeys].some((key) => query.has(key));
  return isHanded ? parseChecklistQuery(query, offer).state : (parseRecord(kept, offer)?.state ?? emptyState);
}

/** Words for the blanks whose question is answered. */
export function fillBlanks(answers: BlankAnswers, choices: Choices): Record<string, string> {
  const filled = Object.entries(answers).flatMap(([blank, { question, words }]) => {
    const choice = Object.hasOwn(choices, question) ? choices[question] : undefined;
    const said = choice !== undefined && Object.hasOwn(words, choice) ? words[choice] : undefined;
    return said === undefined ? [] : [[blank, said] as const];
  });
  return Object.fromEntries(filled);
}
