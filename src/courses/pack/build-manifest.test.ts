import { expect, it } from 'vitest';
import { buildManifest, type ManifestItem, type ManifestParts } from './build-manifest.ts';
import { validateManifest } from './validate-manifest.fixture.ts';

const item: ManifestItem = {
  title: '¿Cuánto & cuándo? «<b>»',
  mastery: 70,
  start: 'index.html',
  type: 'sco',
  files: ['index.html', 'archivos/a.js'],
};
const parts: ManifestParts = { id: 'prueba', title: 'Uno & otro', version: 'abc', items: [item] };
const links: ManifestItem = { ...item, mastery: undefined, start: 'enlaces.html', type: 'asset' };

it.each<[reason: string, items: ManifestItem[], opened: string[]]>([
  ['with a score to reach', [item], ['paquete']],
  ['without', [{ ...item, mastery: undefined }], ['paquete']],
  ['with several items, each with its own files', [links, item, item], ['paquete-1', 'paquete-2', 'paquete-3']],
])('is valid against the schemas, %s', async (_, items, opened) => {
  const manifest = buildManifest({ ...parts, items });
  expect(await validateManifest(manifest)).toEqual([]);
  expect([...manifest.matchAll(/identifierref="([^"]*)"/gu)].map(([, name]) => name)).toEqual(opened);
});

it('the schemas refuse what is wrong', async () => {
  expect(
    await validateManifest(buildManifest(parts).replace('<schema>', '<esquema>').replace('</schema>', '</esquema>')),
  ).not.toEqual([]);
  expect(await validateManifest(buildManifest({ ...parts, title: 'x'.repeat(201) }))).not.toEqual([]);
});
