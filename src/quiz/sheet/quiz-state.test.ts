import { describe, expect, it } from 'vitest';
import {
  answerQuestion,
  describeScore,
  formatState,
  listOpen,
  listWrong,
  openState,
  parseState,
  type QuizOffer,
} from './quiz-state.ts';

const offer: QuizOffer = {
  version: 'v1',
  questions: [
    { count: 3, right: 0 },
    { count: 4, right: 2 },
  ],
};
const open = openState(offer);

describe('answers', () => {
  it('stand where they were given, and can be changed until the score is asked for', () => {
    const once = answerQuestion(open, 1, 3);
    expect(answerQuestion(once, 1, 2).answers).toEqual([-1, 2]);
    expect(answerQuestion({ ...once, isScored: true }, 1, 2).answers).toEqual([-1, 3]);
  });

  it('are counted', () => {
    expect(listOpen(answerQuestion(open, 1, 3))).toEqual([0]);
    expect(listWrong({ answers: [0, 3], isScored: true }, offer)).toEqual([1]);
    expect(describeScore(1, 2)).toBe('Acertaste 1 de 2');
  });
});

describe('what a course keeps', () => {
  it.each([
    { answers: [-1, -1], isScored: false },
    { answers: [2, -1], isScored: false },
    { answers: [0, 3], isScored: true },
  ])('comes back: %o', (state) => {
    expect(parseState(formatState(state, offer), offer)).toEqual(state);
  });

  it.for([
    [null, 'nothing kept'],
    ['', 'an empty store'],
    ['v2 02 1', 'other questions'],
    ['v1 021 1', 'more questions than there are'],
    ['v1 9x 0', 'answers that are not offered'],
    ['v1 -- 1', 'a score without answers'],
  ])('is none: %j, %s', ([text = null]) => {
    expect(parseState(text, offer)).toEqual(open);
  });
});
