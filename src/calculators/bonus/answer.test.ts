import Big from 'big.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatWords } from '#forms';
import { listExamples } from '../shared/examples.content.ts';
import { readIncentives } from '../shared/incentives.content.ts';
import { checkExamples } from '../shared/run-example.ts';
import { answerBonus, countStickers, weekFields } from './answer.ts';

const incentives = readIncentives();

const { bonus } = incentives;
const answer = (answers: URLSearchParams): ReturnType<typeof answerBonus> => answerBonus(answers, { bonus, links: {} });
const ask = (query: string): ReturnType<typeof answerBonus> => answer(new URLSearchParams(query));

it('keeps its worked examples', () => {
  expect(checkExamples(listExamples('bono'), answer)).toEqual([]);
});

describe('answerBonus', () => {
  it.each([
    ['', 'semana1', 'al menos una semana'],
    ['semana1=++', 'semana1', 'al menos una semana'],
    ['semana2=-4', 'semana2', 'sin el signo menos'],
    ['semana3=cuatro', 'semana3', 'los kilos de la semana 3 solo con números'],
    ['semana1=1,000', 'semana1', 'miles o decimales'],
    ['semana1=9999999999', 'semana1', 'demasiado grande'],
    ['semana1=4&predio=%3Cimg%3E', 'predio', 'Elige de dónde'],
  ])('«%s» asks to mend %s: %s', (query, field, message) => {
    expect(ask(query)).toMatchObject({ problems: [{ field, message: expect.stringContaining(message) as string }] });
  });

  it.each([
    ['semana1=4', '1 sticker este mes', 'exactly the minimum is enough'],
    ['semana1=3.99', '0 stickers este mes', 'a little less is not'],
    ['semana1=20', '1 sticker este mes', 'one sticker a week, however much'],
    ['semana5=4', '1 sticker este mes', 'any week counts'],
    ['semana1=4&predio=sin-empadronar', 'aún no está empadronada', 'first the dwelling must be on the list'],
    ['semana1=4&predio=otro', 'solo para viviendas', 'not for shops'],
  ])('«%s» answers «%s»: %s', (query, expected) => {
    const outcome = ask(query);
    expect('result' in outcome && formatWords(outcome.result.answer)).toContain(expected);
  });
});

const week = fc.option(
  fc.integer({ min: 0, max: 2000 }).map((tenths) => new Big(tenths).div(10)),
  { nil: undefined },
);
const weeks = fc.array(week, { maxLength: weekFields.length });

describe('countStickers', () => {
  it('never gives more than four, nor more than there are weeks', () => {
    fc.assert(
      fc.property(weeks, (month) => {
        const { stickers } = countStickers(month, bonus);
        expect(stickers).toBeLessThanOrEqual(Math.min(4, month.length));
      }),
    );
  });

  it('never falls when more is handed over', () => {
    fc.assert(
      fc.property(weeks, fc.nat(100), (month, more) => {
        const larger = month.map((kilograms) => kilograms?.plus(more));
        expect(countStickers(larger, bonus).stickers).toBeGreaterThanOrEqual(countStickers(month, bonus).stickers);
      }),
    );
  });
});
