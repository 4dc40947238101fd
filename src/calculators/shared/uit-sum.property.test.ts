import Big from 'big.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildUitSum, formatUitPart } from './uit-sum.ts';

const soles = fc.integer({ min: 1, max: 99_999 });
/** A percentage as a norm writes it: up to two decimals. */
const percent = fc.integer({ min: 0, max: 10_000 }).map((hundredths) => new Big(hundredths).div(100).toFixed());
const read = (amount: string): Big => new Big(amount.replace('S/\u00a0', '').replaceAll(',', ''));

describe('formatUitPart', () => {
  it('has two decimals and is never further than half a cent from the exact amount', () => {
    fc.assert(
      fc.property(soles, percent, (value, part) => {
        const amount = formatUitPart({ soles: value }, part);
        expect(amount).toMatch(/^S\/\u00a0\d{1,3}(,\d{3})*\.\d{2}$/);
        const exact = new Big(value).times(part).div(100);
        expect(read(amount).minus(exact).abs().lte('0.005')).toBe(true);
      }),
    );
  });

  it('grows with the percentage', () => {
    fc.assert(
      fc.property(soles, percent, percent, (value, one, other) => {
        const [low, high] = [one, other].sort((a, b) => new Big(a).cmp(b)) as [string, string];
        expect(read(formatUitPart({ soles: value }, low)).lte(read(formatUitPart({ soles: value }, high)))).toBe(true);
      }),
    );
  });

  it('gives the whole UIT for 100 %, and nothing for 0 %', () => {
    fc.assert(
      fc.property(soles, (value) => {
        expect(read(formatUitPart({ soles: value }, '100')).eq(value)).toBe(true);
        expect(read(formatUitPart({ soles: value }, '0')).eq(0)).toBe(true);
      }),
    );
  });
});

describe('buildUitSum', () => {
  const uit = { year: 2030, soles: 5515, decree: 'DS' };
  const part = { label: ['Porcentaje'], note: ['art. 33'] };

  it('shows the amount before rounding where cents are cut', () => {
    expect(buildUitSum('Suma', uit, { ...part, value: '0.28' }, 'Total').rows.map(({ value }) => value)).toEqual([
      'S/\u00a05,515.00',
      '×\u00a00.28\u00a0%',
      'S/\u00a015.442',
      'S/\u00a015.44',
    ]);
  });

  it.each([
    ['20', 3, 'whole soles'],
    ['0.2', 3, 'S/ 11.03 is in whole cents'],
    ['0.02', 4, 'S/ 1.103 is not'],
  ])('%s %% of it takes %i lines: %s', (value, lines) => {
    expect(buildUitSum('Suma', uit, { ...part, value }, 'Total').rows).toHaveLength(lines);
  });
});
