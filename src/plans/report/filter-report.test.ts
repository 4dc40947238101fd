import { describe, expect, test } from 'vitest';
import { formatReportCount, isReportMatch } from './filter-report.ts';

describe('the filter of the report', () => {
  test.each([
    { filter: { estado: '', actor: '' }, matches: true, reason: 'nothing asked' },
    { filter: { estado: 'cumplida', actor: 'pcm' }, matches: true, reason: 'both answered' },
    { filter: { estado: 'cumplida', actor: 'mtc' }, matches: false, reason: 'an actor it has not' },
    { filter: { estado: 'sin-dato', actor: 'pcm' }, matches: false, reason: 'another state' },
  ])('matches or not: $reason', ({ filter, matches }) => {
    expect(isReportMatch({ state: 'cumplida', actors: ['minam', 'pcm'] }, filter)).toBe(matches);
  });

  test('counts what is shown', () => {
    expect([formatReportCount(24, 24), formatReportCount(3, 24)]).toEqual(['24 actividades', '3 de 24 actividades']);
  });
});
