import type { Quiz } from './quiz.schema.ts';

/** Where all quizzes are. */
export const quizzesPath = '/practicar/';

/** Address of a quiz. */
export const formatQuizPath = ({ id }: Pick<Quiz, 'id'>): `/practicar/${string}/` => `${quizzesPath}${id}/` as const;
