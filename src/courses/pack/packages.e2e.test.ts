import { unzipSync } from 'fflate';
import { describe, expect, inject, test } from 'vitest';
import { heaviest } from '../course.ts';
import { listCourses } from '../courses.content.ts';
import { validateManifest } from './validate-manifest.fixture.ts';

async function fetchZip(course: string): Promise<Uint8Array> {
  const response = await fetch(new URL(`/cursos/${course}.zip`, inject('siteUrl')));
  expect(response.ok).toBe(true);
  return new Uint8Array(await response.arrayBuffer());
}

/** Files of a package as text, by name. */
const readFiles = (zip: Uint8Array): [name: string, text: string][] =>
  Object.entries(unzipSync(zip)).map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]);

/** Addresses that a page or a sheet would ask for. */
const addressForms = [/\b(?:src|href|data-src|action)="([^"]*)"/gu, /url\(\s*["']?([^"')]*)/gu] as const;
const listAddresses = (text: string): string[] =>
  addressForms.flatMap((form) => [...text.matchAll(form)].map(([, address = '']) => address));

describe.each(listCourses().map(({ id }) => id))('the package %s', (id) => {
  test('is light, valid, lists its files, and has nothing but relative addresses', async () => {
    const zip = await fetchZip(id);
    expect(zip.length).toBeLessThanOrEqual(heaviest);
    const files = new Map(readFiles(zip));
    const manifest = files.get('imsmanifest.xml') ?? '';
    expect(await validateManifest(manifest)).toEqual([]);
    const listed = [...manifest.matchAll(/<file href="([^"]*)"/gu)].map(([, name = '']) => name);
    expect(listed.toSorted()).toEqual([...files.keys()].filter((name) => name !== 'imsmanifest.xml').toSorted());
    for (const [name, text] of files) {
      if (!/\.(?:html|css)$/u.test(name)) continue;
      const site = /data-site="([^"]*)"/u.exec(files.get('index.html') ?? '')?.[1];
      const wrong = listAddresses(text).filter((address) => {
        if (/^(?:#|data:|tel:|mailto:)/u.test(address)) return false;
        if (site !== undefined && address.startsWith(`${site}/`)) return false;
        const target = new URL(address, `https://paquete.invalid/${name}`);
        return (
          target.origin !== 'https://paquete.invalid' || !files.has(target.pathname.slice(1)) || address.startsWith('/')
        );
      });
      expect([name, wrong]).toEqual([name, []]);
    }
  });

  test('says of which rules it is, and where those of today are', async () => {
    const index = new Map(readFiles(await fetchZip(id))).get('index.html') ?? '';
    expect(index).toMatch(/Reglas [0-9a-z]+, revisadas el \d\d\/\d\d\/\d{4}\. No es un sitio oficial\./u);
    expect(index).toMatch(/Las últimas: (?:<a [^>]*>[^<]*)?\/(?:tramites|cursos)\//u);
  });
});
