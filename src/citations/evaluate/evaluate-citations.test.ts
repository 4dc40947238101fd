import { describe, expect, it } from 'vitest';
import { buildTestRegistry } from '../citation-fixtures.ts';
import { evaluateCitations, labelledPassages } from './evaluate-citations.ts';

describe('the labelled set', () => {
  it('has the promised size in both parts', () => {
    const negatives = labelledPassages.filter(({ expected }) => expected.length === 0);
    expect(labelledPassages.length).toBeGreaterThanOrEqual(260);
    expect(negatives.length).toBeGreaterThanOrEqual(60);
    expect(labelledPassages.filter(({ part }) => part === 'held-out').length).toBeGreaterThanOrEqual(80);
  });

  it.each(labelledPassages.map((passage) => [passage.id, passage] as const))(
    '%s: every expected word stands in its text',
    (_, passage) => {
      for (const { text, nth } of passage.expected) {
        expect(passage.text.split(text).length - 1).toBeGreaterThanOrEqual(nth ?? 1);
      }
    },
  );

  it('says the same thing once', () => {
    expect(
      new Set(labelledPassages.map(({ text, norm, eId, before }) => JSON.stringify([text, norm, eId, before]))).size,
    ).toBe(labelledPassages.length);
  });
});

describe('evaluateCitations', () => {
  it('counts and lists what differs', () => {
    const { total, dev, heldOut, misses } = evaluateCitations(buildTestRegistry());
    expect(total.all.expected).toBe(dev.all.expected + heldOut.all.expected);
    expect(total.norms.expected + total.provisions.expected).toBe(total.all.expected);
    // The test registry lacks most norms: the score must show it.
    expect(total.all.recall).toBeLessThan(1);
    expect(misses.filter(({ kind }) => kind === 'missing').length).toBe(total.all.expected - total.all.correct);
    expect(misses.filter(({ kind }) => kind === 'wrong').length).toBe(total.all.found - total.all.correct);
  });
});
