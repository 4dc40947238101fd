import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { describeUnwritable, findUnwritable, mayWrite } from './find-unwritable.ts';

const rows: [reason: string, locked: string[], found: string | undefined][] = [
  ['a folder of one’s own', [], undefined],
  ['a folder of somebody else', ['/p'], '.'],
  ['packages that root installed', ['/p/node_modules'], 'node_modules'],
  ['a site that root built', ['/p/dist'], 'dist'],
  ['what a build never touches', ['/p/content'], undefined],
];

describe('findUnwritable', () => {
  test.for(rows)('%s', ([, locked, found]) => {
    const isOpen = (folder: string): boolean => !locked.includes(folder);
    expect(findUnwritable('/p', isOpen)).toBe(found);
  });
});

test('a folder that is there can be written to, and one that is not is no hindrance', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'write-'));
  try {
    expect(mayWrite(folder)).toBe(true);
    expect(mayWrite(path.join(folder, 'none'))).toBe(true);
    // Nothing can be written below a device, whoever asks.
    expect(mayWrite(path.join('/dev/null', 'none'))).toBe(false);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('says where, and what to do', () => {
  const said = describeUnwritable('/casa/ana/norma circular', 'dist');
  expect(said).toContain('«/casa/ana/norma circular/dist»');
  expect(said).toContain('chown -R "$(id -un)" "/casa/ana/norma circular"');
});
