import { hashText } from '#text';
import type { QuizQuestion } from './build-questions.ts';
import type { Quiz } from './quiz.schema.ts';

/** One of each kind in turn, so that few questions still ask for different things. */
function takeInTurn(groups: readonly (readonly QuizQuestion[])[], most: number): QuizQuestion[] {
  const longest = Math.max(0, ...groups.map(({ length }) => length));
  const turns = Array.from({ length: longest }, (_, turn) => groups.flatMap((group) => group[turn] ?? []));
  return turns.flat().slice(0, most);
}

/** The questions of a quiz out of all that can be made: so many of each record, always the same. */
export function pickQuestions(
  { id, procedures, fines, kinds, most, leftOut }: Quiz,
  all: readonly QuizQuestion[],
): QuizQuestion[] {
  const out = new Set(leftOut.map(({ question }) => question));
  const order = (question: QuizQuestion): string => hashText(`${id}:${question.id}`);
  return [...procedures, ...fines].flatMap((record) => {
    const own = all.filter((question) => question.record === record && !out.has(question.id));
    const groups = kinds.map((kind) =>
      own.filter((question) => question.kind === kind).toSorted((a, b) => (order(a) < order(b) ? -1 : 1)),
    );
    const taken = new Set(takeInTurn(groups, most));
    // In the order of the record: what to bring, what it costs, how long it takes.
    return own.filter((question) => taken.has(question));
  });
}
