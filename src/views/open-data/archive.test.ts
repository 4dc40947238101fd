import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { publishFile } from '#files';
import { listPublishedFiles } from '../published-files.ts';
import { archivePath, listArchiveFiles, readMe } from './archive.ts';
import { realSources } from './sources.fixture.ts';

const files = [publishFile('/b/uno.csv', () => 'a;b'), publishFile('/a.json', () => '{"ñ":1}')];
const read = async (list: typeof files): Promise<[Uint8Array, { sha256: string; bytes: number }]> => {
  const [archive, sum] = listArchiveFiles(list);
  if (!archive || !sum) throw new Error('There are two files.');
  return [
    await archive.build(),
    JSON.parse(new TextDecoder().decode(await sum.build())) as { sha256: string; bytes: number },
  ];
};

it('holds every file as it is served, the licence, and the sum of each', async () => {
  const [bytes] = await read(files);
  const inside = unzipSync(bytes);
  expect(Object.keys(inside)).toEqual(['LEEME.txt', 'LICENSE', 'a.json', 'b/uno.csv', 'sumas.json']);
  const sums = JSON.parse(new TextDecoder().decode(inside['sumas.json'])) as Record<string, string>;
  for (const [name, sum] of Object.entries(sums)) {
    expect(
      createHash('sha256')
        .update(inside[name] ?? '')
        .digest('hex'),
    ).toBe(sum);
  }
});

it('says what each of its folders holds', () => {
  const files = listPublishedFiles(realSources).filter(({ path }) => path !== archivePath);
  const folders = new Set(files.map(({ path }) => path.split('/')[1] ?? ''));
  expect([...folders].filter((folder) => !readMe.includes(`${folder}/`) && folder !== 'datos')).toEqual([]);
});

it('is the same bytes whatever the order, and its sum is that of these bytes', async () => {
  const [bytes, sum] = await read(files);
  const [again] = await read(files.toReversed());
  expect(again).toEqual(bytes);
  expect(sum).toMatchObject({ sha256: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.length });
});
