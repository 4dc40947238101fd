import { describe, expect, test } from 'vitest';
import { buildQuestions, type QuizBasis, type QuizQuestion } from './build-questions.ts';
import { findPrinted, makeDoubt, makeFact } from './quiz-fact.fixture.ts';
import type { QuizFact } from './quiz-fact.ts';

const basis: QuizBasis = { observations: [], findPrinted, notWrong: ['puesto/x'] };
const other = (id: string, answer: string, changes: Partial<QuizFact> = {}): QuizFact =>
  makeFact({ id: `${id}/x`, record: id, answer, beside: [answer], akin: [id], ...changes });
const enough = [other('dos', 'Certificado médico'), other('tres', 'Ficha RUC')];

const find = (facts: readonly QuizFact[], id = 'uno/foto', using = basis): QuizQuestion | undefined =>
  buildQuestions(facts, using).find((question) => question.id === id);
const wrongOf = (question: QuizQuestion | undefined): string[] =>
  (question?.options ?? []).filter(({ isRight }) => !isRight).map(({ text }) => text);

describe('wrong answers', () => {
  test.each<[reason: string, extra: QuizFact, isTaken: boolean]>([
    ['of another list', other('cuatro', 'Carnet de sanidad'), true],
    ['of the same kind only', other('cuatro', 'Casco', { kind: 'equipo' }), false],
    ['that shares a telling word with what is asked for here', other('cuatro', 'Dos fotos de cada uno'), false],
    ['of a record that goes with this one', other('cuatro', 'Carnet de sanidad', { record: 'junto' }), false],
    ['that somebody has set aside', other('puesto', 'Carnet de sanidad'), false],
    ['that any office may ask for', other('cuatro', 'Solicitud firmada'), false],
    ['whose own sources differ', other('cuatro', 'Carnet de sanidad', { differs: true }), false],
    ['with the words of the right one', other('cuatro', 'Una foto'), false],
  ])('%s', (_, extra, isTaken) => {
    const question = find([makeFact({ akin: ['uno', 'junto'] }), ...enough, extra]);
    expect(wrongOf(question).includes(extra.answer)).toBe(isTaken);
  });

  test('say where they would be right', () => {
    const { options = [] } = find([makeFact(), ...enough]) ?? {};
    expect(options.filter(({ isRight, elsewhere }) => isRight === (elsewhere !== undefined))).toEqual([]);
  });

  test('of numbers stand from the least, and a fine takes those of its table', () => {
    const fine = (id: string, size: number, record: string): QuizFact =>
      other(id, `${size} %`, {
        id,
        kind: 'multa',
        record,
        size,
        sources: [{ norm: 'om-001-2020-mpt', eId: 'art_2__table_1__tr_1', printed: 'Por ensuciar' }],
      });
    const facts = [fine('a', 20, 't'), fine('b', 5, 't'), fine('c', 10, 't'), fine('d', 1, 'otra')];
    expect(find(facts, 'a', basis)?.options.map(({ text }) => text)).toEqual(['5 %', '10 %', '20 %']);
  });
});

describe('no question', () => {
  const doubted = { ...basis, observations: [makeDoubt()] };
  test.each<[reason: string, facts: readonly QuizFact[], using: QuizBasis]>([
    ['of a fact that the sources dispute', [makeFact(), ...enough], doubted],
    ['of a fact whose own sources differ', [makeFact({ differs: true }), ...enough], basis],
    ['with fewer than two wrong answers', [makeFact(), ...enough.slice(1)], basis],
    ['whose provision has no text here', [makeFact({ sources: [{ norm: 'ley-1' }] }), ...enough], basis],
  ])('%s', (_, facts, using) => {
    expect(find(facts, 'uno/foto', using)).toBeUndefined();
  });
});
