import { expect, test } from 'vitest';
import type { QuizQuestion } from './build-questions.ts';
import { pickQuestions } from './pick-questions.ts';
import type { Quiz } from './quiz.schema.ts';

const ask = (id: string, kind: QuizQuestion['kind']): QuizQuestion => ({
  id,
  kind,
  record: id.split('/')[0] ?? '',
  about: '',
  page: '',
  ask: '',
  options: [],
  quotes: [],
  source: { norm: 'om-001-2020-mpt' },
});
const all = [
  ...['uno/a', 'uno/b', 'uno/c'].map((id) => ask(id, 'papel')),
  ask('uno/derecho', 'derecho'),
  ask('dos/a', 'papel'),
];
const quiz: Quiz = {
  id: 'prueba',
  title: '',
  lead: '',
  procedures: ['dos', 'uno'],
  wrongFrom: [],
  notWrong: [],
  fines: [],
  kinds: ['papel', 'derecho'],
  most: 2,
  leftOut: [],
  keywords: [],
  read: { on: '2026-11-29', version: '0' },
};

test('takes one of each kind in turn, in the order of the procedures', () => {
  const ids = pickQuestions(quiz, all).map(({ id }) => id);
  expect(ids).toHaveLength(3);
  expect(ids[0]).toBe('dos/a');
  expect(ids[2]).toBe('uno/derecho');
});

test.each<[reason: string, changes: Partial<Quiz>, count: number]>([
  ['as many as there are', { most: 9 }, 5],
  ['of the kinds that are asked for', { most: 9, kinds: ['derecho'] }, 1],
  ['none that is left out', { most: 9, leftOut: [{ question: 'uno/derecho', why: 'x' }] }, 4],
])('%s', (_, changes, count) => {
  expect(pickQuestions({ ...quiz, ...changes }, all)).toHaveLength(count);
});
