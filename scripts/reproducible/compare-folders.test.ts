import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compareFolders } from './compare-folders.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'folders-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function write(name: string, files: Readonly<Record<string, string>>): string {
  const root = path.join(folder, name);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  }
  return root;
}

test.for<[reason: string, one: Record<string, string>, other: Record<string, string>, same: number, says: RegExp[]]>([
  ['the same', { 'a/index.html': 'uno' }, { 'a/index.html': 'uno' }, 1, []],
  ['a byte', { 'a.txt': 'Lima, 1' }, { 'a.txt': 'Lima, 2' }, 0, [/dist\/a\.txt.*"Lima, 1" aquí, "Lima, 2" allá/]],
  ['a text that goes on', { 'a.txt': 'uno' }, { 'a.txt': 'uno y dos' }, 0, [/"uno" aquí, "uno y dos" allá/]],
  ['a file more here', { 'a.txt': '', 'b.txt': '' }, { 'a.txt': '' }, 1, [/dist\/b\.txt.*Solo está.*aquí/]],
  ['a file more there', { 'a.txt': '' }, { 'a.txt': '', 'c/d.txt': '' }, 1, [/dist\/c\/d\.txt.*otro equipo/]],
])('$0', ([reason, one, other, same, says]) => {
  const result = compareFolders(write(`${reason} 1`, one), write(`${reason} 2`, other));
  expect(result.same).toBe(same);
  const told = result.issues.map(({ place, message }) => `${place.file} ${message}`);
  expect(told).toHaveLength(says.length);
  for (const [index, pattern] of says.entries()) expect(told[index]).toMatch(pattern);
});
