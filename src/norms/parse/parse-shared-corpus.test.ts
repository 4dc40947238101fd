import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'vitest';
import { expectSound } from '../tree/expect-sound.fixture.ts';

const shared = process.env['NORMA_SHARED'] ?? '../shared';
const folders = ['corpus', 'seeds'].map((folder) => join(shared, folder)).filter((folder) => existsSync(folder));
const files = folders.flatMap((folder) => readdirSync(folder).map((file) => join(folder, file)));
if (files.length === 0) process.stdout.write(`Not tested on the shared corpus: ${shared} is absent.\n`);

it.skipIf(files.length === 0)('every file of the shared corpus is read without loss', () => {
  for (const file of files) expectSound(readFileSync(file, 'utf8'));
});
