import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { buildCodeDigest, citationCode, treeCode } from './code-digest.ts';

describe('the digest of code', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'code-digest-'));
    mkdirSync(path.join(folder, 'parse'));
    for (const name of ['index.ts', 'parse/read-list.ts', 'parse/read-list.test.ts']) {
      writeFileSync(path.join(folder, name), '// one');
    }
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  const at = (name: string): string => path.join(folder, name);
  test.for<[reason: string, change: () => void, changes: boolean]>([
    [
      'a module of the folder',
      () => {
        writeFileSync(at('index.ts'), '// two');
      },
      true,
    ],
    [
      'a module of a room within the room',
      () => {
        writeFileSync(at('parse/read-list.ts'), '// two');
      },
      true,
    ],
    [
      'a new module there',
      () => {
        writeFileSync(at('parse/read-table.ts'), '');
      },
      true,
    ],
    [
      'a module that moves',
      () => {
        renameSync(at('parse/read-list.ts'), at('read-list.ts'));
      },
      true,
    ],
    [
      'a test makes nothing',
      () => {
        writeFileSync(at('parse/read-list.test.ts'), '// two');
      },
      false,
    ],
    ['nothing at all', () => undefined, false],
  ])('%s', ([, change, changes]) => {
    const before = buildCodeDigest(folder);
    change();
    expect(buildCodeDigest(folder) !== before).toBe(changes);
  });
});

/** All modules that one reaches by its imports, from the project's root. */
function listReached(entry: string, reached = new Set<string>()): Set<string> {
  if (reached.has(entry)) return reached;
  reached.add(entry);
  for (const [, named = ''] of readFileSync(entry, 'utf8').matchAll(/from '((?:\.|#)[^']+)'/g)) {
    const file = named.startsWith('#') ? `src/${named.slice(1)}/index.ts` : path.join(path.dirname(entry), named);
    if (file.endsWith('.ts')) listReached(file, reached);
  }
  return reached;
}

test.for([
  ['src/norms/parse/parse-norm-text.ts', treeCode],
  ['src/norms/tree/norm-blocks.ts', citationCode],
  ['src/citations/resolve/resolve-citations.ts', citationCode],
] as const)('everything that %s reaches is part of its digest', ([entry, places]) => {
  const outside = [...listReached(entry)].filter((file) => !places.some((place) => file.startsWith(`${place}/`)));
  expect(outside).toEqual([]);
});
