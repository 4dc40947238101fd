import { expect, it } from 'vitest';
import { formatDifferenceCount, isDifferenceMatch } from './filter-differences.ts';

const row = { severity: 'cifra', kind: 'suma' };

it.each([
  [{ gravedad: '', clase: '' }, true, 'nothing asked'],
  [{ gravedad: 'cifra', clase: '' }, true, 'its severity'],
  [{ gravedad: 'hacer', clase: '' }, false, 'another severity'],
  [{ gravedad: 'cifra', clase: 'meta' }, false, 'another kind'],
  [{ gravedad: '', clase: 'suma' }, true, 'its kind'],
])('%j: %s (%s)', (filter, expected) => {
  expect(isDifferenceMatch(row, filter)).toBe(expected);
});

it.each([
  [['hacer', 'cifra', 'redaccion'], '2 diferencias que cambian algo y 1 solo de redacción', 'wording apart'],
  [['hacer'], '1 diferencia que cambia algo', 'one'],
  [['redaccion', 'redaccion'], '2 solo de redacción', 'wording alone'],
  [[], '0 diferencias que cambian algo', 'none'],
])('counts %j: %s (%s)', (severities, expected) => {
  expect(formatDifferenceCount(severities.map((severity) => ({ severity })))).toBe(expected);
});
