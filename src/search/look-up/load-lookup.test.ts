import { afterEach, expect, test, vi } from 'vitest';
import type { loadLookup as LoadLookup } from './load-lookup.ts';
import { sampleNorms } from './look-up.fixture.ts';
import { buildLookupIndex } from './lookup-index.ts';
import { splitLookup } from './split-lookup.ts';

const { index, texts, titles } = splitLookup(buildLookupIndex(sampleNorms));
const files: Record<string, unknown> = { indice: index, articulos: texts, titulos: titles };

/** The look-up as a page loads it, on a line where the files in `broken` do not come. */
async function open(): Promise<{ load: typeof LoadLookup; asked: string[]; broken: Set<string> }> {
  const asked: string[] = [];
  const broken = new Set<string>();
  vi.stubGlobal('fetch', (path: string) => {
    const name = /([a-z]+)\.json$/.exec(path)?.[1] ?? '';
    asked.push(name);
    return broken.has(name) ? Promise.reject(new Error('offline')) : Promise.resolve(Response.json(files[name]));
  });
  vi.resetModules();
  return { load: (await import('./load-lookup.ts')).loadLookup, asked, broken };
}

afterEach(() => {
  vi.unstubAllGlobals();
});

test('fetches each part once, when it is first needed', async () => {
  const { load, asked } = await open();
  const lookup = await load();
  await lookup.complete('');
  expect(asked).toEqual(['indice']);
  await lookup.complete('ley');
  expect(asked).toEqual(['indice', 'articulos']);
  await lookup.complete('ley 2');
  await lookup.complete('ley 27314');
  expect(asked).toEqual(['indice', 'articulos', 'titulos']);
  expect(lookup.find('ley 27314')).toMatchObject({ kind: 'one', detail: 'Ley General de Residuos Sólidos' });
});

test('finds nothing rather than half while the texts do not come, and tries again', async () => {
  const { load, broken } = await open();
  const lookup = await load();
  broken.add('articulos');
  await lookup.complete('33.2 e');
  expect(lookup.find('33.2 e')).toEqual({ kind: 'none' });
  broken.clear();
  await lookup.complete('33.2 e');
  expect(lookup.find('33.2 e')).toMatchObject({ kind: 'one', label: 'Artículo 33, numeral 33.2, literal e' });
});
