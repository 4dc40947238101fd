import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFineYear } from './read-fine-year.ts';

const years = [2026, 2025, 2024];

describe('readFineYear', () => {
  test.for([
    { typed: null, year: 2026, problem: undefined, reason: 'nothing asked: the newest' },
    { typed: ' 2024 ', year: 2024, problem: undefined, reason: 'spaces are no mistake' },
    { typed: '1850', year: 2026, problem: /No tenemos la UIT de 1850.*de 2024 a 2026/, reason: 'a year without UIT' },
    { typed: '24', year: 2026, problem: /«24» no es un año/, reason: 'two figures are no year' },
    { typed: '2012.5', year: 2026, problem: /no es un año/, reason: 'half a year' },
    { typed: '-2024', year: 2026, problem: /no es un año/, reason: 'a sign' },
    { typed: '<img src=x onerror=alert(1)>', year: 2026, problem: /«<img src=x onerror=a»/, reason: 'markup, cut' },
  ])('$reason', ({ typed, year, problem }) => {
    const read = readFineYear(typed, years);
    expect(read.year).toBe(year);
    if (problem) expect(read.problem).toMatch(problem);
    else expect(read.problem).toBeUndefined();
  });

  test('gives a year that has a UIT, whatever is typed', () => {
    fc.assert(fc.property(fc.string(), (typed) => years.includes(readFineYear(typed, years).year)));
  });
});
