import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostileText } from '../../tests/fuzz/texts.ts';
import { expectSound } from '../tree/expect-sound.fixture.ts';
import { parseNormText } from './parse-norm-text.ts';

describe('any text', () => {
  it('is read without loss, with unique eIds and blocks in order', () => {
    fc.assert(
      fc.property(hostileText, (source) => {
        expectSound(source);
      }),
      { numRuns: 1500 },
    );
  });

  it('of any characters too', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (source) => {
        expectSound(source);
      }),
      { numRuns: 500 },
    );
  });

  it('takes time in proportion to its length', () => {
    // The time that this thread works, not the clock: on a busy machine it waits for its turn.
    const measure = (source: string): number => {
      const start = process.threadCpuUsage();
      parseNormText(source);
      const { user, system } = process.threadCpuUsage(start);
      return (user + system) / 1000;
    };
    for (const line of ['- a) Uno\n', '#### Artículo 1.-\n', '- Uno\n', 'a) Uno\n\n']) {
      measure(line.repeat(500));
      const small = measure(line.repeat(500));
      expect(measure(line.repeat(4000))).toBeLessThan(Math.max(small, 5) * 40);
    }
  });
});
