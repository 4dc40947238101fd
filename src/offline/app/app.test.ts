import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { appIcons } from './app-icons.ts';
import { buildManifest } from './build-manifest.ts';
import { drawIcon } from './draw-icon.ts';

test.for(appIcons.map((icon) => [icon.name, icon] as const))('%s is as it is drawn, byte for byte', ([name, icon]) => {
  expect(Buffer.from(drawIcon(icon)).equals(readFileSync(`public/iconos/${name}.png`))).toBe(true);
});

test('the manifest has what a phone asks for', () => {
  const manifest = buildManifest({ name: 'Norma Circular', description: 'Normas' });
  expect(manifest).toMatchObject({ lang: 'es-PE', start_url: '/', scope: '/', display: 'minimal-ui' });
  expect(manifest).toHaveProperty('icons', [
    expect.objectContaining({ sizes: '192x192', purpose: 'any' }),
    expect.objectContaining({ sizes: '512x512', purpose: 'any' }),
    expect.objectContaining({ sizes: '512x512', purpose: 'maskable' }),
  ]);
});
