import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countEdits } from './count-edits.ts';

describe('countEdits', () => {
  it.each([
    ['carnet', 'carnet', 0, 'the same'],
    ['carne', 'carnet', 1, 'a letter more'],
    ['carnets', 'carnet', 1, 'a letter less'],
    ['carmet', 'carnet', 1, 'another letter'],
    ['canret', 'carnet', 1, 'two neighbours exchanged are one slip'],
    ['yel', 'ley', 2, 'letters exchanged from afar are two'],
    ['', 'ley', 3, 'nothing to begin with'],
    ['ley', '', 3, 'nothing left'],
  ])('%s → %s takes %i: %s', (a, b, edits) => {
    expect(countEdits(a, b)).toBe(edits);
  });

  it('takes as many back, and never more than the longer word has letters', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(countEdits(a, b)).toBe(countEdits(b, a));
        expect(countEdits(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });
});
