import { expect, it } from 'vitest';
import { abridge } from './abridge.ts';

it.each<[unknown, unknown, string]>([
  [{ a: [1, 2, 3] }, { a: [1, '… y 2 más'] }, 'a list shows its first'],
  [{ a: [1] }, { a: [1] }, 'a list of one is whole'],
  ['x'.repeat(200), `${'x'.repeat(140)}…`, 'a long text'],
  [[[null, 2]], [[null, '… y 1 más']], 'inside, too'],
])('%j is shown as %j: %s', (value, shown) => {
  expect(abridge(value)).toEqual(shown);
});
