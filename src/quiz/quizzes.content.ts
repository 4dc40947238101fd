import { createListReader, defineContent, onceFromContent } from '#catalogue';
import { listFineTables } from '#fines';
import { findPrintedText, listObservations } from '#observations';
import { listProcedures } from '#procedures';
import { hashText } from '#text';
import { buildQuestions, type QuizQuestion } from './build-questions.ts';
import { listFineFacts } from './fine-facts.ts';
import { pickQuestions } from './pick-questions.ts';
import { listProcedureFacts } from './procedure-facts.ts';
import type { QuizFact } from './quiz-fact.ts';
import { QuizSchema, type Quiz } from './quiz.schema.ts';

/** Quizzes: which facts are asked for. */
export const quizzes = defineContent({
  name: 'quizzes',
  pattern: 'content/quizzes/*.json',
  schema: QuizSchema,
  holds: 'one',
  id: ({ id }) => id,
});

/** All quizzes, by file name. */
export const listQuizzes = createListReader(quizzes);

/** Every fact that a quiz rests on, those that give wrong answers only among them. */
export function listFacts({ procedures, wrongFrom, fines }: Quiz): QuizFact[] {
  const all = listProcedures();
  return [
    ...all
      .filter(({ id }) => procedures.includes(id) || wrongFrom.includes(id))
      .flatMap((procedure) => listProcedureFacts(procedure, all)),
    ...listFineTables()
      .filter(({ norm }) => fines.includes(norm))
      .flatMap(listFineFacts),
  ];
}

/** Every question that the records of a quiz give, those left out among them. */
export function listMakeable(quiz: Quiz): QuizQuestion[] {
  const notWrong = quiz.notWrong.map(({ fact }) => fact);
  return buildQuestions(listFacts(quiz), { observations: listObservations(), findPrinted: findPrintedText, notWrong });
}

const readQuestions = onceFromContent(
  (): ReadonlyMap<string, QuizQuestion[]> =>
    new Map(listQuizzes().map((quiz) => [quiz.id, pickQuestions(quiz, listMakeable(quiz))])),
);

/** The questions of a quiz, always the same. */
export const listQuestions = ({ id }: Pick<Quiz, 'id'>): readonly QuizQuestion[] => readQuestions().get(id) ?? [];

/** Changes with any question of a quiz. */
export const findQuizVersion = (questions: readonly QuizQuestion[]): string => hashText(JSON.stringify(questions));

/** Day since which all that a quiz asks for has been compared with its norm; undefined where it asks for fines alone. */
export function findOldestCheck({ procedures }: Quiz): string | undefined {
  const [oldest] = listProcedures()
    .filter(({ id }) => procedures.includes(id))
    .map(({ verifiedOn }) => verifiedOn)
    .sort();
  return oldest;
}

/** What a reader of the fines must know of their tables. */
export const listFineRemarks = ({ fines }: Quiz): string[] =>
  listFineTables()
    .filter(({ norm }) => fines.includes(norm))
    .flatMap(({ uit, remarks }) => [uit.says, ...remarks.map(({ says }) => says)]);
