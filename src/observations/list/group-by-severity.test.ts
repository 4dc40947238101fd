import { expect, test } from 'vitest';
import { groupBySeverity, isGrave, listObservations, sortBySeverity } from '../index.ts';
import { buildObservation } from '../observation.fixture.ts';

test('the gravest severity comes first, within it the gravest kind', () => {
  const groups = groupBySeverity([
    buildObservation({ id: 'errata', severity: 'redaccion', kind: 'misprint' }),
    buildObservation({ id: 'falta', severity: 'hacer', kind: 'missing' }),
    buildObservation({ id: 'choque', severity: 'hacer', kind: 'contradiction' }),
  ]);
  expect(groups.map(({ severity, observations }) => [severity, observations.map(({ id }) => id)])).toEqual([
    ['hacer', ['choque', 'falta']],
    ['redaccion', ['errata']],
  ]);
});

test('every observation has its place in a list by severity', () => {
  const groups = groupBySeverity(listObservations());
  expect(groups.flatMap(({ observations }) => observations)).toHaveLength(listObservations().length);
});

test.each([
  ['what to do', 'hacer', true],
  ['a figure', 'cifra', true],
  ['the wording only', 'redaccion', false],
] as const)('counted where a page begins: %s', (_reason, severity, expected) => {
  expect(isGrave({ severity })).toBe(expected);
});

test('within a severity the order given is kept', () => {
  const rows = [
    { id: 'a', severity: 'redaccion' },
    { id: 'b', severity: 'cifra' },
    { id: 'c', severity: 'hacer' },
    { id: 'd', severity: 'cifra' },
  ] as const;
  expect(sortBySeverity(rows).map(({ id }) => id)).toEqual(['c', 'b', 'd', 'a']);
});
