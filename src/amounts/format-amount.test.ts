import Big from 'big.js';
import { describe, expect, it } from 'vitest';
import { formatNumber, formatPercent, formatSoles, percentOf, roundToCents } from './format-amount.ts';

const space = '\u00a0';

describe('formatSoles', () => {
  it.each([
    ['15.4', 'S/ 15.40', 'two decimals always'],
    ['1100', 'S/ 1,100.00', 'a comma between thousands'],
    ['1234567.505', 'S/ 1,234,567.51', 'half a cent goes up'],
    ['0.004', 'S/ 0.00', 'less than half a cent goes down'],
    ['123456789012345.67', 'S/ 123,456,789,012,345.67', 'no binary fraction in between'],
  ])('%s is written %s: %s', (value, expected) => {
    expect(formatSoles(new Big(value))).toBe(expected.replace(' ', space));
  });
});

describe('formatNumber and formatPercent', () => {
  it.each([
    ['5500', '5,500'],
    ['0.28', '0.28'],
    ['1200.5', '1,200.5'],
    ['0', '0'],
    ['50', '50'],
  ])('%s keeps the decimals it has: %s', (value, expected) => {
    expect(formatNumber(new Big(value))).toBe(expected);
    expect(formatPercent(new Big(value))).toBe(`${expected}${space}%`);
  });
});

describe('percentOf', () => {
  it.each([
    ['5500', '0.28', '15.4', 'identity card, UIT of 2026'],
    ['3650', '0.28', '10.22', 'the same in 2012'],
    ['5500', '100', '5500', 'all of it'],
    ['3333', '0.01', '0.3333', 'not rounded on the way'],
  ])('of %s, %s per cent is %s: %s', (whole, percent, expected) => {
    expect(percentOf(new Big(whole), new Big(percent)).toString()).toBe(expected);
  });

  it('rounds once, to cents, halves up', () => {
    expect(roundToCents(new Big('2.675')).toString()).toBe('2.68');
  });
});
