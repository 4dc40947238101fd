import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { buildZip } from './build-zip.ts';

it('is the same byte for byte, whatever the order of its files, and gives them back', () => {
  const files: [string, string][] = [
    ['index.html', '<p>ñ</p>'],
    ['archivos/a.js', '1'],
  ];
  const zip = buildZip(new Map(files));
  expect(buildZip(new Map(files.toReversed()))).toEqual(zip);
  const names = Object.entries(unzipSync(zip)).map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]);
  expect(names).toEqual(files.toReversed());
});
