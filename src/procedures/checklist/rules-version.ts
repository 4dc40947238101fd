import { hashText } from '#text';
import type { Procedure } from '../record/procedure.schema.ts';

/** Version of what is asked for: changes with any id, text or condition of the list and its questions. */
export function buildRulesVersion({ requirements, questions }: Pick<Procedure, 'requirements' | 'questions'>): string {
  const asked = questions.map(({ id, question, options }) => [
    id,
    question,
    options.map((option) => [option.id, option.label, option.condition]),
  ]);
  const listed = requirements.map(({ heading, items }) => [
    heading,
    items.map(({ id, text, hint, parts, when }) => [id, text, hint, parts?.map((part) => part.text), when]),
  ]);
  return hashText(JSON.stringify([asked, listed]));
}
