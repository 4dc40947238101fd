import { describe, expect, it } from 'vitest';
import { formatActivityQuery, isNarrowing, parseActivityQuery } from './activity-query.ts';

const choices = { responsable: new Set(['', 'dgprcs']), cuando: new Set(['', '2026']), orden: new Set(['', 'inicio']) };
const parse = (query: string) => parseActivityQuery(new URLSearchParams(query), choices);

describe('the query of the activities', () => {
  it.each([
    {
      query: 'orden=inicio&cuando=2026&responsable=dgprcs',
      kept: '?responsable=dgprcs&cuando=2026&orden=inicio',
      reason: 'fixed order',
    },
    { query: 'x=1&__proto__=2', kept: '', reason: 'unknown keys' },
    { query: 'responsable=%3Cimg%20src%3Dx%3E&cuando=1850&orden=constructor', kept: '', reason: 'no choices' },
    { query: 'cuando=2026&cuando=otro', kept: '?cuando=2026', reason: 'the first of repeated keys' },
    { query: 'q=%20dos+palabras%20', kept: '?q=dos+palabras', reason: 'free text, trimmed' },
    { query: `q=${'a'.repeat(5000)}`, kept: `?q=${'a'.repeat(100)}`, reason: 'endless text is cut' },
  ])('$reason', ({ query, kept }) => {
    expect(formatActivityQuery(parse(query))).toBe(kept);
    expect(formatActivityQuery(parse(kept))).toBe(kept);
  });

  it.each([
    { query: '', narrows: false, reason: 'nothing asked' },
    { query: 'orden=inicio', narrows: false, reason: 'an order leaves out nothing' },
    { query: 'q=%20', narrows: false, reason: 'spaces are no words' },
    { query: 'cuando=2026', narrows: true, reason: 'a year' },
  ])('narrows: $reason', ({ query, narrows }) => {
    expect(isNarrowing(parse(query))).toBe(narrows);
  });
});
