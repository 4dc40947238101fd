import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { plainEnv } from './plain-env.ts';

const fixtures = path.join(import.meta.dirname, 'fixtures');
const mistakes = readdirSync(path.join(fixtures, 'broken-content'));
const SOUND = 'nothing';

/** What an author reads, by project: the script runs in a process of its own, where no room was loaded from sound content. */
const read = new Map<string, string>();
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'content-'));
  for (const mistake of [SOUND, ...mistakes]) {
    cpSync(path.join(fixtures, 'sound-content'), path.join(folder, mistake), { recursive: true });
    if (mistake !== SOUND) {
      cpSync(path.join(fixtures, 'broken-content', mistake), path.join(folder, mistake), { recursive: true });
    }
  }
  const roots = [SOUND, ...mistakes].map((mistake) => path.join(folder, mistake));
  const env = { ...plainEnv(), NORMA_SHARED: path.join(folder, 'nowhere') };
  const { stdout, stderr } = spawnSync(process.execPath, ['scripts/check-content.ts', ...roots], {
    encoding: 'utf8',
    env,
  });
  expect(stderr).toBe('');
  for (const part of stdout.split(/^=== /m).slice(1)) {
    const [root = '', ...lines] = part.split('\n');
    const said = lines.filter((line) => !line.startsWith('contenido: '));
    read.set(path.basename(root), said.join('\n').trim());
  }
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('what an author reads', () => {
  test('nothing, when the content is sound', () => {
    expect(read.get(SOUND)).toBe('');
  });

  test.for(mistakes)('%s', (mistake) => {
    const expected = readFileSync(path.join(fixtures, 'broken-content', mistake, 'expected.txt'), 'utf8');
    expect(read.get(mistake)).toBe(expected.trimEnd());
  });
});
