import { expect, it } from 'vitest';
import type { Status } from '#norms';
import { findLatestReview } from './latest-review.ts';

const status = (verifiedOn: string): Status => ({
  value: 'vigente',
  from: 'no consta',
  evidence: 'Prueba.',
  sources: [],
  confidence: 'confirmed',
  verifiedOn,
});

it('is the last day on which any status was looked at', () => {
  const entries = [['2026-11-21', '2025-01-01'], ['2026-02-01']].map((days) => ({
    record: { status: days.map(status) },
  }));
  expect(findLatestReview(entries)).toBe('2026-11-21');
  expect(findLatestReview([])).toBeUndefined();
});
