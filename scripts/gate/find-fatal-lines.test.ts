import { describe, expect, test } from 'vitest';
import { findFatalLines } from './find-fatal-lines.ts';

const rows: [reason: string, line: string, isFatal: boolean][] = [
  ['a dangling reference', '10:00:00 [ERROR] [content] Invalid reference a → b', true],
  ['a folder that is missing', '10:00:00 [WARN] [glob-loader] The base directory "x" does not exist.', true],
  ['two entries with one id', '10:00:00 [WARN] [content] Duplicate id "a" found', true],
  ['colours do not hide it', '\u001b[31m[ERROR]\u001b[39m \u001b[1m[content]\u001b[22m x', true],
  ['a warning of the bundler says nothing of content', '[WARN] [vite] MODULE_LEVEL_DIRECTIVE', false],
  ['what --force says of itself', '10:00:00 [WARN] [content] data store cleared (force)', false],
  ['plain progress', '10:00:00 [build] 181 page(s) built in 4.2s', false],
];

describe('findFatalLines', () => {
  test.for(rows)('%s', ([, line, isFatal]) => {
    expect(findFatalLines(`a\n${line}\nb`)).toHaveLength(isFatal ? 1 : 0);
  });
});
