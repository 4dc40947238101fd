import { describe, expect, it } from 'vitest';
import { parseRoman } from './roman.ts';

describe('parseRoman', () => {
  it.each([
    ['iv', 4, 'subtraction'],
    ['ix', 9, 'nine'],
    ['xxxviii', 38, 'long'],
    ['mcmxcix', 1999, 'large'],
    ['iiii', undefined, 'not well formed'],
    ['civil', undefined, 'a word of Roman letters'],
    ['iva', undefined, 'a longer word'],
    ['', undefined, 'nothing'],
  ] as [string, number | undefined, string][])('%s → %s: %s', (letters, number, _reason) => {
    expect(parseRoman(letters)).toBe(number);
  });
});
