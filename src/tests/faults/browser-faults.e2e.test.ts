import { describe, expect, test } from 'vitest';
import { faults } from './faults.ts';
import { suffer } from './suffer.ts';

test('each fault has a name of its own', () => {
  expect(new Set(faults.map(({ name }) => name)).size).toBe(faults.length);
});

/** The whole matrix is a sweep. */
describe('samples of pages can be used', () => {
  test.concurrent.for(faults)('$name', async (fault) => {
    expect(await suffer(fault, fault.sample)).toEqual([]);
  });
});
