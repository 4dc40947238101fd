import { isPossible, type Choices } from './condition.ts';
import type { Condition, Procedure, Question } from './procedure.schema.ts';

/** Length of a list in its shortest and in its longest case. */
export interface ListRange {
  least: number;
  most: number;
}

/** Every way to answer all questions that leaves the answers given as they are. */
function listWays(questions: Readonly<Record<string, readonly string[]>>, choices: Choices): Choices[] {
  return Object.entries(questions).reduce<Choices[]>(
    (ways, [id, options]) => {
      const given = choices[id];
      const open = given === undefined ? options : [given];
      return ways.flatMap((way) => open.map((option) => ({ ...way, [id]: option })));
    },
    [{}],
  );
}

/** How many requirements with these conditions the cases have that the answers leave open; `questions`: ids of answers by question. */
export function countCases(
  conditions: readonly (Condition | undefined)[],
  questions: Readonly<Record<string, readonly string[]>>,
  choices: Choices = {},
): ListRange {
  const counts = listWays(questions, choices).map((way) => conditions.filter((when) => isPossible(when, way)).length);
  return { least: Math.min(...counts), most: Math.max(...counts) };
}

/** Ids of answers by question. */
export const listOptionIds = (questions: readonly Pick<Question, 'id' | 'options'>[]): Record<string, string[]> =>
  Object.fromEntries(questions.map(({ id, options }) => [id, options.map((option) => option.id)]));

/** How many requirements the shortest and the longest case have, of those that the answers leave open. */
export function countRequirements(
  { requirements, questions }: Pick<Procedure, 'requirements' | 'questions'>,
  choices: Choices = {},
): ListRange {
  const conditions = requirements.flatMap((group) => group.items).map(({ when }) => when);
  return countCases(conditions, listOptionIds(questions), choices);
}

/** `De 4 a 7 cosas`; where all cases are as long: `5 cosas`. */
export function formatListRange({ least, most }: ListRange): string {
  const things = most === 1 ? 'cosa' : 'cosas';
  return least < most ? `De ${least} a ${most} ${things}` : `${most} ${things}`;
}
