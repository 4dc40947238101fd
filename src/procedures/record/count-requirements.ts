import { isPossible, type Choices } from './condition.ts';
import type { Procedure, Question } from './procedure.schema.ts';

/** Every way to answer all questions. */
function listWays(questions: readonly Pick<Question, 'id' | 'options'>[]): Choices[] {
  return questions.reduce<Choices[]>(
    (ways, { id, options }) => ways.flatMap((way) => options.map((option) => ({ ...way, [id]: option.id }))),
    [{}],
  );
}

/** How many requirements the shortest and the longest case have. */
export function countRequirements({ requirements, questions }: Pick<Procedure, 'requirements' | 'questions'>): {
  least: number;
  most: number;
} {
  const items = requirements.flatMap((group) => group.items);
  const counts = listWays(questions).map((way) => items.filter(({ when }) => isPossible(when, way)).length);
  return { least: Math.min(...counts), most: Math.max(...counts) };
}
