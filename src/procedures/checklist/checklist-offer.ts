import { listOptionIds } from '../record/count-requirements.ts';
import type { Procedure } from '../record/procedure.schema.ts';
import { reservedKeys } from './checklist-query.ts';
import type { ChecklistOffer } from './checklist-state.ts';
import { buildRulesVersion } from './rules-version.ts';

/** What the checklist of a procedure offers, for the page to carry. */
export function buildChecklistOffer(procedure: Pick<Procedure, 'id' | 'requirements' | 'questions'>): ChecklistOffer {
  const taken = procedure.questions.find(({ id }) => reservedKeys.includes(id));
  if (taken) throw new Error(`${procedure.id}: the question «${taken.id}» has the name of a key of the address.`);
  return {
    version: buildRulesVersion(procedure),
    questions: listOptionIds(procedure.questions),
    items: procedure.requirements.flatMap(({ items }) => items.map(({ id }) => id)),
  };
}
