import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { norms } from './mutants/norms.ts';
import { numbers } from './mutants/numbers.ts';
import { packMutants, writeCopy, type MutantCopy } from './mutants/pack-mutants.ts';
import { progress } from './mutants/progress.ts';
import { reading } from './mutants/reading.ts';
import { references } from './mutants/references.ts';
import { schemas } from './mutants/schemas.ts';
import { texts } from './mutants/texts.ts';

/** What cannot be read is told alone, then what does not fit: mistakes of one kind share a copy, those of two would hide. */
const copies = [
  ...packMutants(reading, 1),
  ...packMutants(schemas, 3),
  ...packMutants([...norms, ...references, ...numbers, ...texts, ...progress], 4),
];

/** Issues of each copy, as people read them. */
const told = new Map<MutantCopy, readonly string[]>();
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'mutants-'));
  const roots = copies.map((copy, index) => {
    const root = path.join(folder, `copy-${index}`);
    writeCopy(root, copy);
    return root;
  });
  const env = { ...process.env, NORMA_SHARED: path.join(folder, 'nowhere') };
  const { stdout, stderr } = spawnSync(process.execPath, ['scripts/check-content.ts', ...roots], {
    encoding: 'utf8',
    env,
    maxBuffer: 2 ** 26,
  });
  expect(stderr).toBe('');
  for (const part of stdout.split(/^=== /m).slice(1)) {
    const copy = copies[roots.indexOf(part.slice(0, part.indexOf('\n')))];
    if (copy)
      told.set(
        copy,
        part.split('\n\n').filter((issue) => issue.startsWith('error  ')),
      );
  }
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe.each(copies.map((copy, index) => [index, copy] as const))('copy %i of the content', (_index, copy) => {
  test.for(copy.mutants)('%s in %s', ([, file, , says]) => {
    const issues = told.get(copy) ?? [];
    const fitting = issues.filter((issue) => issue.includes(says));
    expect(fitting, `nothing is said of «${says}»`).not.toEqual([]);
    const [place = '', ...message] = (fitting.find((issue) => issue.includes(file)) ?? fitting[0] ?? '').split('\n');
    expect(place).toMatch(/^error {2}content\/\S+ {2}\[[a-z0-9-]+\]$/);
    // A mistake that can be mended is told with how.
    expect(message.join('\n')).toContain('→');
  });

  test('one mistake is told in few issues', () => {
    expect(told.get(copy)?.length).toBeLessThanOrEqual(3 * copy.mutants.length);
  });
});
