import { expect, it } from 'vitest';
import { buildManifest, type ManifestParts } from './build-manifest.ts';
import { validateManifest } from './validate-manifest.fixture.ts';

const parts: ManifestParts = {
  id: 'prueba',
  title: '¿Cuánto & cuándo? «<b>»',
  mastery: 70,
  version: 'abc',
  files: ['index.html', 'archivos/a.js'],
};

it.each<[reason: string, changes: Partial<ManifestParts>]>([
  ['with a score to reach', {}],
  ['without', { mastery: undefined }],
])('is valid against the schemas, %s', async (_, changes) => {
  expect(await validateManifest(buildManifest({ ...parts, ...changes }))).toEqual([]);
});

it('the schemas refuse what is wrong', async () => {
  expect(
    await validateManifest(buildManifest(parts).replace('<schema>', '<esquema>').replace('</schema>', '</esquema>')),
  ).not.toEqual([]);
  expect(await validateManifest(buildManifest({ ...parts, title: 'x'.repeat(201) }))).not.toEqual([]);
});
