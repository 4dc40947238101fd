import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeAmountProblem } from './describe-amount-problem.ts';
import { parseAmount } from './parse-amount.ts';

function read(typed: string): string {
  const parsed = parseAmount(typed);
  return 'value' in parsed ? parsed.value.toString() : parsed.problem;
}

describe('parseAmount', () => {
  it.each([
    ['3.5', '3.5', 'point for the decimals'],
    ['3,5', '3.5', 'comma for the decimals'],
    [',5', '0.5', 'nothing before the mark'],
    ['0,125', '0.125', 'a leading zero: no thousand begins with it'],
    ['1,234.50', '1234.5', 'as it is written in Peru'],
    ['1.234,50', '1234.5', 'as it is written in Spain'],
    ['1,234,567', '1234567', 'twice the same mark: thousands'],
    ['1 234', '1234', 'a space is never a decimal mark'],
    ['1 234', '1234', 'a no-break space, pasted'],
    ['S/ 15.40', '15.4', 'with the sign of the currency'],
    ['s/. 15.40', '15.4', 'with the older sign'],
    ['S/.10', '10', 'the older sign, and no space'],
    ['10 soles', '10', 'the currency in words'],
    ['1 sol', '1', 'one of them'],
    ['S/ 10.00 soles', '10', 'both sign and words, as receipts have it'],
    ['10 nuevos soles', '10', 'as it was called until 2015'],
    ['10.', '10', 'a point that ends the sentence'],
    ['1,234.50.', '1234.5', 'the same after cents'],
    ["1'500,000.00", '1500000', 'an apostrophe after the millions, as Peru writes by hand'],
    ['1’500,000', '1500000', 'a typographic apostrophe, no cents'],
    ["1'500 000,50", '1500000.5', 'a space after the thousands, a comma for the cents'],
    ["1'500", 'not-a-number', 'an apostrophe without its thousands'],
    ["1'50", 'not-a-number', 'an apostrophe is no decimal mark'],
    ['1.234.', 'ambiguous', 'the last point says nothing of the first'],
    ['diez soles', 'not-a-number', 'words'],
    ['12 kg', '12', 'with its unit'],
    ['12 kilogramos', '12', 'with its unit in full'],
    ['0.28 %', '0.28', 'a per cent'],
    ['1,234', 'ambiguous', 'a thousand or one and a bit'],
    ['12.345', 'ambiguous', 'the same with a point'],
    ['-3', 'negative', 'a minus sign'],
    ['−3', 'negative', 'a typographic minus sign'],
    ['', 'empty', 'nothing'],
    ['  ', 'empty', 'only spaces'],
    ['kg', 'empty', 'only a unit'],
    ['abc', 'not-a-number', 'letters'],
    ['1e5', 'not-a-number', 'nobody means an exponent'],
    ['1.2.3', 'not-a-number', 'two marks without groups'],
    ['1,23,4', 'not-a-number', 'groups of other than three'],
    ['<b>5</b>', 'not-a-number', 'hostile'],
    ['Infinity', 'not-a-number', 'a word of the language'],
    ['1000000000', 'too-large', 'a thousand million'],
    ['9'.repeat(90), 'too-large', 'far too many figures'],
    ['0.1234567', 'too-precise', 'seven decimals'],
  ])('%j is read as %s: %s', (typed, expected) => {
    expect(read(typed)).toBe(expected);
  });

  it('reads back every amount of soles and cents, however it is written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), (cents) => {
        const amount = (cents / 100).toFixed(2);
        const grouped = amount.replace(/\B(?=(\d{3})+\.)/g, ',');
        const spanish = grouped.replace(/[.,]/g, (mark) => (mark === ',' ? '.' : ','));
        for (const written of [amount, amount.replace('.', ','), grouped, spanish, `S/ ${grouped}`]) {
          expect(Number(read(written))).toBe(cents / 100);
        }
      }),
    );
  });

  it('never throws, and never gives back a negative or an endless number', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (typed) => {
        const parsed = parseAmount(typed);
        if ('value' in parsed) expect(parsed.value.gte(0) && parsed.value.lt('1e9')).toBe(true);
      }),
    );
  });

  it.each(['empty', 'not-a-number', 'ambiguous', 'negative', 'too-large', 'too-precise'] as const)(
    'says what to do about %s, with what is asked for',
    (problem) => {
      expect(describeAmountProblem(problem, 'los kilos', '4.5')).toMatch(/^(Escribe|Revisa|No sabemos).*los kilos/);
    },
  );
});

it.each([
  ['10 soles', { problem: 'not-a-number' }, 'kilos are asked for'],
  ['S/ 10', { problem: 'not-a-number' }, 'the sign of the currency'],
])('%j is no weight: %s (%s)', (typed, expected) => {
  expect(parseAmount(typed, 'kilos')).toEqual(expected);
});
