import { describe, expect, test } from 'vitest';
import { publishFile } from '#files';
import { listPublishedFiles } from '../published-files.ts';
import { buildArchive, listArchiveFiles } from './archive.ts';
import { groupFiles } from './file-groups.ts';
import { realSources } from './sources.fixture.ts';

describe('the files of the archive by their groups', () => {
  const files = [
    publishFile('/normas/x.xml', () => 'x'.repeat(2000)),
    publishFile('/normas/x.json', () => '{}'),
    publishFile('/normas/x/art_1__table_1.csv', () => 'a'),
    publishFile('/tramites/x.jsonld', () => '{}'),
  ];

  test('are each in one, with their sizes, those of long lists counted', async () => {
    const groups = groupFiles(files, await buildArchive(files));
    expect(groups.map(({ id, count, files: listed }) => [id, count, listed])).toEqual([
      ['textos', 1, [{ path: '/normas/x.xml', size: '2\u00a0kB' }]],
      ['fichas', 1, []],
      ['vocabulario', 1, []],
      ['cuadros', 1, []],
    ]);
  });

  test('a file that no group takes stops the build', async () => {
    const odd = [publishFile('/otra/x.json', () => '{}')];
    const archive = await buildArchive(odd);
    expect(() => groupFiles(odd, archive)).toThrow('/otra/x.json');
  });
});

test('all files of the site are in a group, and the archive of them is the same bytes in whatever order they come', async () => {
  const [, ...files] = listPublishedFiles(realSources);
  const packed = files.filter(({ path }) => !path.startsWith('/datos/'));
  const archive = await buildArchive(packed);
  const counted = groupFiles(packed, archive).reduce((sum, { count }) => sum + count, 0);
  expect(counted).toBe(packed.length);
  const [again] = listArchiveFiles(packed.toSorted((a, b) => (a.path.length < b.path.length ? 1 : -1)));
  expect(Buffer.compare((await again?.build()) ?? new Uint8Array(), archive)).toBe(0);
});
