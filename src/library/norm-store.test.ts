import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildDigest, dropStored, hasStored, readStored, writeStored } from './norm-store.ts';

const home = process.cwd();
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'norm-store-'));
  process.chdir(folder);
});
afterAll(() => {
  process.chdir(home);
  rmSync(folder, { recursive: true });
});

describe('the store of parsed texts', () => {
  const digest = buildDigest('a');

  test('gives back what was stored under the same digest', () => {
    writeStored('ley-1', digest, { tree: [1, 2] });
    expect(readStored('ley-1', digest)).toEqual({ digest, tree: [1, 2] });
    expect(hasStored('ley-1', digest)).toBe(true);
  });

  test.for([
    ['ley-1', buildDigest('b'), 'the text changed'],
    ['ley-2', digest, 'nothing was stored'],
  ] as const)('gives nothing for %s when %s', ([name, other]) => {
    expect(readStored(name, other)).toBeUndefined();
    expect(hasStored(name, other)).toBe(false);
  });

  test('leaves no half-written file behind', () => {
    expect(readdirSync('.cache/norms')).toEqual(['ley-1.json']);
  });

  test('forgets a norm that is gone, and does not mind one that never was', () => {
    dropStored(['ley-1', 'ley-9']);
    expect(hasStored('ley-1', digest)).toBe(false);
  });

  test('takes a file that is shorter than a digest for nothing stored', () => {
    writeFileSync('.cache/norms/ley-3.json', '{}');
    expect(hasStored('ley-3', digest)).toBe(false);
  });
});

test.for([
  [['a', 'b'], ['ab'], 'parts are kept apart'],
  [['a', 'b'], ['b', 'a'], 'order counts'],
] as const)('digests of %j and %j differ: %s', ([one, other]) => {
  expect(buildDigest(...one)).not.toBe(buildDigest(...other));
});
