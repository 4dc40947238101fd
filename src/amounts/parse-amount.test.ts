import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AmountUnit } from './amount-units.ts';
import { describeAmountProblem } from './describe-amount-problem.ts';
import { parseAmount } from './parse-amount.ts';

function read(typed: string, unit: AmountUnit = 'soles'): string {
  const parsed = parseAmount(typed, unit);
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
    ['1,234', 'ambiguous', 'a thousand or one and a bit'],
    ['12.345', 'ambiguous', 'the same with a point'],
    ['-3', 'negative', 'a minus sign'],
    ['−3', 'negative', 'a typographic minus sign'],
    ['', 'empty', 'nothing'],
    ['  ', 'empty', 'only spaces'],
    ['soles', 'empty', 'only a unit'],
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
        const parsed = parseAmount(typed, 'soles');
        if ('value' in parsed) expect(parsed.value.gte(0) && parsed.value.lt('1e9')).toBe(true);
      }),
    );
  });

  it.each(['empty', 'not-a-number', 'other-unit', 'ambiguous', 'negative', 'too-large', 'too-precise'] as const)(
    'says what to do about %s, with what is asked for',
    (problem) => {
      expect(describeAmountProblem(problem, 'los kilos', '4.5')).toMatch(
        /^(Escribe|Revisa|No sabemos|Aquí).*los kilos/,
      );
    },
  );
});

it.each<[AmountUnit, string, string, string]>([
  ['kilos', '12 kg', '12', 'with its unit'],
  ['kilos', '12 kilogramos.', '12', 'with its unit in full, at the end of a sentence'],
  ['kilos', '10 soles', 'other-unit', 'money is no weight'],
  ['kilos', 'S/ 10', 'other-unit', 'nor is what has the sign of money'],
  ['kilos', '0.5 t', 'other-unit', 'tonnes are a thousand times as much'],
  ['tonnes', '0.5 t', '0.5', 'with its unit'],
  ['tonnes', '2 toneladas', '2', 'with its unit in full'],
  ['tonnes', '500 kg', 'other-unit', 'kilos are a thousandth'],
  ['tonnes', '500kg.', 'other-unit', 'kilos without a blank'],
  ['tonnes', '1.345', 'ambiguous', 'to the kilo: no one knows'],
  ['tonnes', '1.3450', '1.345', 'to the kilo, as the message says to write it'],
  ['soles', '300 kg', 'other-unit', 'a weight is no money'],
  ['soles', '20 %', 'other-unit', 'nor a share'],
  ['soles', 'S/ 10 kg', 'other-unit', 'money and a weight'],
  ['percent', '0.28 %', '0.28', 'a per cent'],
  ['percent', '5 por ciento', '5', 'a per cent in words'],
  ['minutes', '10 min', '10', 'with its unit'],
  ['minutes', '10 kg', 'other-unit', 'a weight is no time'],
  ['minutes', '2 horas', 'other-unit', 'hours are no minutes'],
  ['hours', '8 h', '8', 'with its unit'],
  ['days', '3 días', '3', 'with its unit'],
  ['litres', '20 litros', '20', 'with its unit'],
  ['none', '12.5', '12.5', 'a bare number'],
  ['none', '12 kg', 'other-unit', 'nothing stands beside a bare number'],
  ['none', 'S/ 12', 'other-unit', 'nor before it'],
  ['none', 'kg', 'not-a-number', 'a unit alone'],
])('in %s, %j is read as %s: %s', (unit, typed, expected) => {
  expect(read(typed, unit)).toBe(expected);
});
