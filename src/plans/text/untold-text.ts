import type { Plan } from '../document/plan.ts';
import { isTable, type PlanText } from './plan-text.schema.ts';
import { spellWords } from './text-places.ts';

/** Share of a block that a row must take for the block to be told by it. */
const MOST = 0.6;

/** Words of a part that stand on no other page of its plan: its narrative, but not its rows and tables. */
export function listUntoldText(
  { passages }: Pick<Plan, 'passages'>,
  parts: readonly PlanText[],
): Map<PlanText, string[]> {
  const told = [...new Set(passages().map(({ text }) => spellWords(text)))];
  const isTold = (text: string): boolean => {
    const spelled = spellWords(text);
    return told.some((words) => words.length >= MOST * spelled.length && spelled.includes(words));
  };
  return new Map(
    parts.map((part) => [
      part,
      part.blocks.flatMap((block) => (isTable(block) || isTold(block.text) ? [] : [block.text])),
    ]),
  );
}
