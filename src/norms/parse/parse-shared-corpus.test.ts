import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { expectSound } from '../tree/expect-sound.fixture.ts';
import { walkProvisions } from '../tree/walk-tree.ts';
import { parseUnheadedArticle } from './markers/markers.ts';
import { parseNormText } from './parse-norm-text.ts';

const shared = process.env['NORMA_SHARED'] ?? '../shared';
const folders = ['corpus', 'seeds'].map((folder) => join(shared, folder)).filter((folder) => existsSync(folder));
const files = folders.flatMap((folder) => readdirSync(folder).map((file) => join(folder, file)));
if (files.length === 0) process.stdout.write(`Not tested on the shared corpus: ${shared} is absent.\n`);

/** Articles that were read in all files when this was last looked at; most files print them as plain paragraphs. */
const articlesRead = 1265;

it.skipIf(files.length === 0)('every file of the shared corpus is read without loss, and no fewer articles', () => {
  let articles = 0;
  for (const file of files) {
    const provisions = [...walkProvisions(expectSound(readFileSync(file, 'utf8')).children)];
    articles += provisions.filter(({ kind }) => kind === 'article').length;
  }
  expect(articles).toBeGreaterThanOrEqual(articlesRead);
});

it.skipIf(files.length === 0)('no paragraph of it that begins as an article does is passed over in silence', () => {
  for (const file of files) {
    const source = readFileSync(file, 'utf8');
    const { tree, warnings } = parseNormText(source);
    const printed = source
      .split('\n')
      .map((line) => line.replaceAll(/[*_]/g, ''))
      .filter((line) => /[-–—]$/.test(parseUnheadedArticle(line)?.printed ?? '')).length;
    const read = [...walkProvisions(tree.children)].filter(({ kind }) => kind === 'article').length;
    const told = warnings.filter(({ rule }) => rule === 'unread-article' || rule === 'quoted-article').length;
    expect([file, read + told >= printed]).toEqual([file, true]);
  }
});
