import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { replaceFolder } from './replace-folder.ts';

test('the new folder stands alone where the old one stood, also the first time', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'replace-'));
  try {
    const target = path.join(folder, 'dist');
    for (const name of ['a', 'b']) {
      const made = path.join(folder, 'made');
      mkdirSync(made);
      writeFileSync(path.join(made, name), '');
      replaceFolder(target, made);
      expect(readdirSync(folder)).toEqual(['dist']);
      expect(readdirSync(target)).toEqual([name]);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});
