import { describe, expect, test } from 'vitest';
import { faults } from './faults.ts';
import { suffer } from './suffer.ts';

test('each fault has a name of its own', () => {
  expect(new Set(faults.map(({ name }) => name)).size).toBe(faults.length);
});

/** The whole matrix is a sweep. */
describe.for(faults)('$name', (fault) => {
  test.concurrent.for([...fault.sample])('%s can be used', async (path) => {
    expect(await suffer(fault, path)).toEqual([]);
  });
});
