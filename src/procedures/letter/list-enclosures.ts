import { lowerFirst } from '#text';
import { describeCondition } from '../record/condition.ts';
import type { Condition, Procedure, Requirement } from '../record/procedure.schema.ts';

/** A paper that goes along with the letter. */
export interface Enclosure {
  /** Id of the requirement. */
  id: string;
  /** `DNI vigente (copia simple)`. */
  words: string;
  when?: Condition;
  /** `Solo si renuevas`. */
  condition?: string;
}

/** What can be put into an envelope; to be or to do something cannot. */
const isPaper = ({ kind }: Requirement): boolean => kind === 'document' || kind === 'payment';

/** Papers of a procedure, in the order of its list; the requirement that the letter itself meets is none. */
export function listEnclosures(
  { requirements, questions }: Pick<Procedure, 'requirements' | 'questions'>,
  met?: string,
): Enclosure[] {
  return requirements
    .flatMap(({ items }) => items)
    .filter((item) => isPaper(item) && item.id !== met)
    .map(({ id, text, hint, when }): Enclosure => {
      const words = hint === undefined ? text : `${text} (${lowerFirst(hint)})`;
      const condition = describeCondition(when, questions);
      return { id, words, ...(when && { when }), ...(condition !== undefined && { condition }) };
    });
}
