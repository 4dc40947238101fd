import { expect, test } from 'vitest';
import { findObservationPath, formatObservationPath } from './observation-path.ts';

test.each([
  ['all of them', formatObservationPath(), '/observaciones/'],
  ['those on a norm', formatObservationPath('om-011-2012-mpt'), '/observaciones/om-011-2012-mpt/'],
  ['one, by its id', findObservationPath('cusco-fild'), '/observaciones/da-002-2016-mpc/#cusco-fild'],
])('the address of %s', (_reason, given, expected) => {
  expect(given).toBe(expected);
});

test('an observation that is not there stops the build', () => {
  expect(() => findObservationPath('cusco-film')).toThrow(/cusco-film/);
});
