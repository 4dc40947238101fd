import { describe, expect, test } from 'vitest';
import { formatReportCount, formatReportFilter, isReportMatch, parseReportFilter } from './filter-report.ts';

const choices = { estado: new Set(['', 'cumplida', 'sin-dato']), actor: new Set(['', 'minam', 'pcm']) };

describe('the filter of the report', () => {
  test.each([
    { query: '', filter: { estado: '', actor: '' }, address: '', reason: 'nothing asked' },
    {
      query: 'actor=pcm&estado=cumplida',
      filter: { estado: 'cumplida', actor: 'pcm' },
      address: '?estado=cumplida&actor=pcm',
      reason: 'keys in fixed order',
    },
    {
      query: 'estado=%3Cscript%3E&actor=minam&otra=1',
      filter: { estado: '', actor: 'minam' },
      address: '?actor=minam',
      reason: 'markup and unknown keys are left out',
    },
    {
      query: 'estado=cumplida&estado=sin-dato',
      filter: { estado: 'cumplida', actor: '' },
      address: '?estado=cumplida',
      reason: 'the first of a repeated key',
    },
    { query: `actor=${'x'.repeat(5000)}`, filter: { estado: '', actor: '' }, address: '', reason: 'an endless value' },
  ])('reads «$query»: $reason', ({ query, filter, address }) => {
    const read = parseReportFilter(new URLSearchParams(query), choices);
    expect(read).toEqual(filter);
    expect(formatReportFilter(read)).toBe(address);
  });

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
