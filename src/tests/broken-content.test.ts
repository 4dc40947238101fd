import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatIssue } from '#errors';
import { checkAllContent } from '../../scripts/content/check-all-content.ts';

const fixtures = path.join(import.meta.dirname, 'fixtures');
const mistakes = readdirSync(path.join(fixtures, 'broken-content'));

/** What an author reads when the sound content is changed by the files of one folder. */
function checkChanged(change?: string): string {
  const root = mkdtempSync(path.join(tmpdir(), 'content-'));
  try {
    cpSync(path.join(fixtures, 'sound-content'), root, { recursive: true });
    if (change !== undefined) cpSync(path.join(fixtures, 'broken-content', change), root, { recursive: true });
    return checkAllContent(root).issues.map(formatIssue).join('\n\n');
  } finally {
    rmSync(root, { recursive: true });
  }
}

describe('what an author reads', () => {
  test('nothing, when the content is sound', () => {
    expect(checkChanged()).toBe('');
  });

  test.for(mistakes)('%s', (mistake) => {
    const expected = readFileSync(path.join(fixtures, 'broken-content', mistake, 'expected.txt'), 'utf8');
    expect(checkChanged(mistake)).toBe(expected.trimEnd());
  });
});
