import { describe, expect, it } from 'vitest';
import { findUit, listUits } from './uit.ts';
import { formatUitCurrency, formatUitDecree } from './uit-words.ts';
import type { Uit } from './uit.schema.ts';

const find = (year: number): Uit => {
  const uit = findUit(year);
  if (!uit) throw new Error(`No UIT of ${year}.`);
  return uit;
};

describe('formatUitDecree', () => {
  it.each([
    [2026, 'DS N°\u00a0301-2025-EF, 17/12/2025', 'a date that is confirmed'],
    [2015, 'DS N°\u00a0374-2014-EF, 30/12/2014 (fecha de memoria, sin confirmar)', 'a date that is recalled'],
    [2004, 'DS N°\u00a0192-2003-EF, sin fecha confirmada', 'no date'],
  ])('says of %i «%s»: %s', (year, expected) => {
    expect(formatUitDecree(find(year))).toBe(expected);
  });
});

describe('formatUitCurrency', () => {
  it.each([
    [2014, 'En 2014 la moneda se llamaba nuevo sol; el monto no cambia.', 'before the change'],
    [
      2015,
      'La moneda se llamó nuevo sol hasta el 14/12/2015 y sol desde el 15/12/2015 (Ley N°\u00a030381); el monto no cambia.',
      'the year of the change has both names',
    ],
    [2016, '', 'after it nothing is to be said'],
  ])('says of %i «%s»: %s', (year, expected) => {
    expect(formatUitCurrency(find(year))).toBe(expected);
  });

  it('speaks of every year before 2016 and of none since', () => {
    for (const uit of listUits()) expect(formatUitCurrency(uit) === '').toBe(uit.year >= 2016);
  });
});
