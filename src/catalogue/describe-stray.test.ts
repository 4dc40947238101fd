import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { describeStray } from './describe-stray.ts';
import { listFiles } from './list-files.ts';

test.for<[file: string, said: RegExp | undefined, fix: string | undefined]>([
  ['om-1-2026-x.mdx', undefined, undefined],
  ['om-1-2026-x.json', undefined, undefined],
  ['om-1-2026-x.md', undefined, undefined],
  [
    'om-1-2026-x.mdx.txt',
    /termina en \.txt/,
    'Quítele .txt:  mv content/norms/om-1-2026-x.mdx.txt content/norms/om-1-2026-x.mdx',
  ],
  ['ordenanza.docx', /no es contenido \(es un documento; .*new:norm/, 'Bórrelo o sáquelo de content/.'],
  ['.DS_Store', /no es contenido \(lo deja macOS/, 'Bórrelo o sáquelo de content/.'],
  ['Thumbs.db', /no es contenido \(lo deja Windows/, 'Bórrelo o sáquelo de content/.'],
  ['~$om.mdx', /no es contenido \(lo deja Word/, 'Bórrelo o sáquelo de content/.'],
  ['om.mdx~', /no es contenido \(es una copia/, 'Bórrelo o sáquelo de content/.'],
  ['norms.jsn', /no es contenido \(en content\/ se leen archivos \.json y \.mdx\)/, 'Bórrelo o sáquelo de content/.'],
])('%s', ([name, said, fix]) => {
  const issue = describeStray(`content/norms/${name}`);
  expect(issue?.fix).toBe(fix);
  if (said) expect(issue?.message).toMatch(said);
});

test('such a file is told once, and read by nobody', () => {
  const root = mkdtempSync(path.join(tmpdir(), 'stray-'));
  mkdirSync(path.join(root, 'content'));
  for (const name of ['.DS_Store', '~$om.mdx', 'a.json', 'Año.docx'])
    writeFileSync(path.join(root, 'content', name), '');
  const { files, issues, stray } = listFiles(root);
  rmSync(root, { recursive: true });
  expect(files).toEqual(['content/a.json']);
  expect(issues).toEqual([]);
  expect(stray.map(({ rule }) => rule)).toEqual(['stray-file', 'stray-file', 'stray-file']);
});
