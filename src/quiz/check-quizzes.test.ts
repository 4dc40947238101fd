import { expect, test } from 'vitest';
import type { QuizQuestion } from './build-questions.ts';
import { checkQuizzes } from './check-quizzes.ts';
import type { Quiz } from './quiz.schema.ts';

const questions = ['a', 'b', 'c', 'd', 'e'].map((name): QuizQuestion => ({
  id: `uno/${name}`,
  kind: 'papel',
  record: 'uno',
  about: 'Sacar tu carnet',
  page: '/tramites/uno/',
  ask: '¿Cuál?',
  options: [],
  quotes: [],
  source: { norm: 'om-001-2020-mpt' },
}));
const quiz: Quiz = {
  id: 'prueba',
  title: 'Prueba',
  lead: 'Prueba.',
  procedures: ['uno'],
  wrongFrom: [],
  fines: [],
  notWrong: [],
  kinds: ['papel'],
  most: 5,
  leftOut: [],
  keywords: ['prueba'],
  read: { on: '2026-11-29', version: 'v5' },
};
const known = {
  procedures: ['uno'],
  fines: ['om-001-2020-mpt'],
  listFacts: () => questions,
  listMakeable: () => questions,
  findVersion: (picked: readonly QuizQuestion[]) => `v${picked.length}`,
};

test.each<[reason: string, changes: Partial<Quiz>, rules: string[]]>([
  ['sound', {}, []],
  ['a procedure that is not there', { procedures: ['unos'] }, ['quiz-unknown-name']],
  ['wrong answers from a procedure that is not there', { wrongFrom: ['unos'] }, ['quiz-unknown-name']],
  ['a table of fines that is not there', { fines: ['om-9-2020-mpt'] }, ['quiz-unknown-name']],
  ['a question left out that nobody can ask', { leftOut: [{ question: 'uno/z', why: 'x' }] }, ['quiz-unknown-name']],
  ['a fact set aside that is not there', { notWrong: [{ fact: 'uno/z', why: 'x' }] }, ['quiz-unknown-name']],
  ['too few questions', { most: 3, read: { on: '2026-11-29', version: 'v3' } }, ['quiz-short']],
  ['questions that nobody has read', { read: { on: '2026-11-29', version: 'v4' } }, ['quiz-unread']],
])('%s', (_, changes, rules) => {
  const written = { value: { ...quiz, ...changes }, locate: () => ({ file: 'content/quizzes/prueba.json' }) };
  expect(checkQuizzes([written], known).map(({ rule }) => rule)).toEqual(rules);
});
