import { describe, expect, test } from 'vitest';
import { findPrintedText, listObservations } from '#observations';
import { listProcedures } from '#procedures';
import { foldWords } from '#text';
import type { QuizQuestion } from './build-questions.ts';
import { findDispute } from './find-dispute.ts';
import { listMakeable, listQuestions, listQuizzes } from './quizzes.content.ts';

const all = listQuizzes().flatMap((quiz) => listMakeable(quiz).map((question) => ({ ...question, quiz: quiz.id })));
const named = (question: QuizQuestion & { quiz: string }): [string, QuizQuestion] => [
  `${question.quiz}: ${question.id}`,
  question,
];

describe('every question that can be made', () => {
  test('has an id of its own', () => {
    expect(new Set(all.map(({ id, quiz }) => `${quiz} ${id}`)).size).toBe(all.length);
  });

  test.each(all.map(named))('%s: one right answer, and no wrong one like it', (_, { options }) => {
    const texts = options.map(({ text }) => foldWords(text));
    expect(options.filter(({ isRight }) => isRight)).toHaveLength(1);
    expect(new Set(texts).size).toBe(texts.length);
    expect(options.length).toBeGreaterThanOrEqual(3);
    expect(options.length).toBeLessThanOrEqual(4);
  });

  test.each(all.map(named))('%s: quotes words that stand in its provision', (_, { quotes, source }) => {
    const printed = findPrintedText(source.norm, source.eId ?? '')?.replaceAll('\n', ' ') ?? '';
    for (const part of quotes.flatMap((quote) => quote.split('[…]'))) expect(printed).toContain(part.trim());
  });

  test.each(all.map(named))('%s: nobody disputes what it rests on', (_, { kind, source }) => {
    expect(findDispute({ kind, sources: [source], observed: [] }, listObservations(), findPrintedText)).toBeUndefined();
  });

  test('no wrong paper is asked for by the same record', () => {
    const asked = new Map(
      listProcedures().map(({ id, requirements }) => [
        id,
        requirements.flatMap(({ items }) => items.map(({ text }) => text)),
      ]),
    );
    const wrong = all.flatMap(({ id, record, options }) =>
      options
        .filter(({ isRight, text }) => !isRight && asked.get(record)?.includes(text))
        .map(({ text }) => `${id}: ${text}`),
    );
    expect(wrong).toEqual([]);
  });
});

/** Facts that records or observations dispute; each would make a question. */
test.each([
  ['trujillo-incorporacion/plazo-1', 'five or fifteen days'],
  ['trujillo-incorporacion/ficha-ruc', 'who presents it'],
  ['cusco-inscripcion/derecho', 'the norm does not say how much'],
  ['nuevo-chimbote-constancia/plazo-1', 'approved on the spot and in five days'],
  ['trujillo-176/persona-natural', 'a fine for lacking what cannot be asked for'],
])('%s is not asked: %s', (id) => {
  expect(all.some((question) => question.id === id)).toBe(false);
});

/** Answers that no list of the record has in these words, and that its norm may want all the same. */
test.each([
  ['trujillo-recoleccion', 'Luz para la noche', 'row 178 of the table of fines: vehicles without lights'],
  [
    'trujillo-autorizacion',
    'Lista de vehículos',
    'the work plan describes the equipment; article 16 counts vehicles in it',
  ],
  ['trujillo-autorizacion', 'Declaración jurada de venta', 'annex 10 names a sworn declaration'],
  ['cusco-inscripcion', 'Oficio al Alcalde', 'a request, which is the right answer'],
])('%s never has «%s» as wrong: %s', (record, text) => {
  const asking = listQuizzes().filter(({ procedures }) => procedures.includes(record));
  const asked = asking.flatMap(listMakeable).filter((question) => question.record === record);
  expect(asked.flatMap(({ options }) => options).filter((one) => !one.isRight && one.text === text)).toEqual([]);
});

test.each(listQuizzes().map((quiz) => [quiz.id, quiz] as const))(
  '%s: the same questions each time, none twice',
  (_, quiz) => {
    const ids = listQuestions(quiz).map(({ id }) => id);
    expect(listQuestions(quiz).map(({ id }) => id)).toEqual(ids);
    expect(new Set(ids).size).toBe(ids.length);
  },
);
