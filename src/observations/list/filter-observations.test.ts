import { expect, test } from 'vitest';
import { formatObservationCount, formatShortCount, isObservationMatch } from './filter-observations.ts';

const row = { norm: 'om-1-2020-x', severity: 'cifra' };

test.each([
  ['nothing asked', { norma: '', gravedad: '' }, true],
  ['its norm', { norma: 'om-1-2020-x', gravedad: '' }, true],
  ['another norm', { norma: 'ley-1', gravedad: '' }, false],
  ['its severity', { norma: '', gravedad: 'cifra' }, true],
  ['another severity of its norm', { norma: 'om-1-2020-x', gravedad: 'hacer' }, false],
])('%s', (_reason, filter, expected) => {
  expect(isObservationMatch(row, filter)).toBe(expected);
});

test.each([
  ['wording apart', ['hacer', 'cifra', 'redaccion'], '2 observaciones y 1 de redacción', '2 y 1 de redacción'],
  ['no wording', ['hacer'], '1 observación', '1 observación'],
  ['wording alone', ['redaccion', 'redaccion'], '2 observaciones de redacción', '2 de redacción'],
  ['one of wording', ['redaccion'], '1 observación de redacción', '1 de redacción'],
  ['none', [], '0 observaciones', '0 observaciones'],
])('counts %s', (_reason, severities, expected, short) => {
  const rows = severities.map((severity) => ({ severity }));
  expect(formatObservationCount(rows)).toBe(expected);
  expect(formatShortCount(rows)).toBe(short);
});
