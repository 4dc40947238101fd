/**
 * Questions to practise with, made from the records: what is asked for, what it costs, how long it takes, what fine stands in the table.
 * A fact becomes a question (`procedure-facts.ts`, `fine-facts.ts`), wrong answers are facts of the same kind (`build-questions.ts`), and
 * what the sources dispute is not asked for (`find-dispute.ts`). `content/quizzes/` says which. Begin with `build-questions.ts`.
 */
export type { Quiz } from './quiz.schema.ts';
export type { QuizOption, QuizQuestion } from './build-questions.ts';
export {
  findOldestCheck,
  findQuizVersion,
  listFineRemarks,
  listQuestions,
  listQuizzes,
  quizzes,
} from './quizzes.content.ts';
export { formatQuizPath, quizzesPath } from './quiz-path.ts';
