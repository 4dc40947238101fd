import { describe, expect, test } from 'vitest';
import { pickFiles, type PublishedFile } from '#files';
import type { Library, NormEntry } from '#library';
import type { NormRecord } from '#norms';
import type { FileSources } from './open-data/file-sources.ts';
import { listPublishedFiles } from './published-files.ts';

const buildEntry = (id: string, hasText: boolean): NormEntry => ({
  record: {
    id,
    type: 'ordenanza-municipal',
    number: '011-2012-MPT',
    canonical: 'Ordenanza Municipal N° 011-2012-MPT',
    title: 'Ordenanza de prueba',
    issuer: 'mp-trujillo',
    year: 2012,
    dates: [],
    relations: [],
    topics: [],
    aliases: [],
    status: [
      {
        value: 'vigente',
        confidence: 'confirmed',
        from: 'no consta',
        evidence: 'El Peruano',
        verifiedOn: '2026-01-01',
      },
    ],
  } as unknown as NormRecord,
  hasText,
  citedByCount: 0,
  ...(hasText && {
    text: { frontMatter: {} as NonNullable<NormEntry['text']>['frontMatter'], outline: [], digest: '' },
  }),
});

const buildLibrary = (): Library => ({
  entries: [buildEntry('con-texto', true), buildEntry('sin-texto', false)],
  find: (id) => buildEntry(id, false),
  listCitations: () => [],
  listBacklinks: () => [],
  listOwnLinks: () => [],
  listInverse: () => [],
  reviewed: undefined,
});

const tree = { children: [], tail: 'el texto' };
const buildSources = (site?: string): FileSources & { asked: string[] } => {
  const asked: string[] = [];
  const loadTree = (id: string) => {
    asked.push(id);
    return Promise.resolve({ tree });
  };
  return { library: buildLibrary(), loadTree, site, asked };
};
const read = async (file: PublishedFile | undefined): Promise<string> => new TextDecoder().decode(await file?.build());

describe('the files published beside the pages', () => {
  const files = listPublishedFiles(buildSources());

  test('have addresses of their own, stable and in small letters', () => {
    const paths = files.map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    for (const path of paths)
      expect(path).toMatch(/^(?:\/[a-z0-9_-]+)+\.(?:csv|xlsx|json|ics|svg|xml|md|zip|atom|jsonld)$/);
  });

  test.for([
    ['/normas/con-texto', ['json', 'xml', 'md', 'atom', 'jsonld']],
    ['/normas/sin-texto', ['json', 'atom', 'jsonld']],
    ['/tramites/trujillo-autorizacion', ['jsonld']],
    ['/buscar/indice', ['json']],
    ['/buscar/articulos', ['json']],
    ['/buscar/titulos', ['json']],
    ['/revisar/registro', ['json']],
    ['/calculadoras/uit/uit', ['csv', 'xlsx']],
    ['/citas/mapa', ['csv', 'xlsx', 'json']],
    ['/calculadoras/derecho/derechos', ['csv', 'xlsx']],
    ['/calculadoras/multa/multas', ['csv', 'xlsx']],
    ['/calculadoras/costo/costos', ['csv', 'xlsx']],
    ['/calculadoras/plazo/plazos', ['csv', 'xlsx']],
    ['/entidades/entidades', ['csv', 'xlsx']],
    ['/acerca/instituciones', ['csv', 'xlsx']],
    ['/comparar/trujillo-cusco', ['csv', 'xlsx']],
    ['/planes/plan-hdr-as-2025/actividades', ['csv', 'xlsx', 'json']],
    ['/planes/plan-hdr-as-2025/metas-con-fecha', ['csv', 'xlsx', 'json', 'ics']],
    ['/planes/plan-hdr-as-2025/tabla-2-3', ['csv', 'xlsx', 'json']],
    ['/planes/plan-hdr-as-2025/no-cuadra', ['csv', 'xlsx', 'json']],
    ['/planes/planres-2023', ['csv', 'xlsx', 'json']],
    ['/planes/estrategia-pml', ['csv', 'xlsx', 'json']],
    ['/planes/estrategia-pml/graficos/plazos', ['svg', 'csv']],
    ['/planes/planres-2023/graficos/estados', ['svg', 'csv']],
    ['/planes/plan-hdr-as-2025/graficos/meta-4-biogas', ['svg', 'csv']],
    ['/planes/plan-hdr-as-2025/graficos/marcas', ['svg', 'csv']],
    ['/entidades/minam', ['ics', 'atom']],
    ['/novedades/todas', ['atom']],
  ] as const)('keep the address that people have: %s', ([stem, endings]) => {
    expect(pickFiles(files, stem, endings)).toHaveLength(endings.length);
  });

  test('are one list for one library, which a page and a route share, and another for a library read anew', () => {
    const sources = buildSources();
    expect(listPublishedFiles(sources)).toBe(listPublishedFiles({ ...sources, site: 'https://otro.pe' }));
    expect(listPublishedFiles(buildSources())).not.toBe(listPublishedFiles(sources));
  });
});

describe('a norm as data', () => {
  test('holds its text, whose tree is read only when the file is made', async () => {
    const sources = buildSources();
    const [file] = pickFiles(listPublishedFiles(sources), '/normas/con-texto', ['json']);
    expect(sources.asked).toEqual([]);
    expect(JSON.parse(await read(file))).toMatchObject({ record: { id: 'con-texto' }, text: tree });
    expect(sources.asked).toEqual(['con-texto']);
  });

  test('asks for no tree where there is no text', async () => {
    const sources = buildSources();
    const [file] = pickFiles(listPublishedFiles(sources), '/normas/sin-texto', ['json']);
    expect(JSON.parse(await read(file))).not.toHaveProperty('text');
    expect(sources.asked).toEqual([]);
  });
});

test.for([
  {
    site: 'https://norma.pe',
    address: 'https://norma.pe/normas/om-011-2012-mpt/',
    reason: 'whole where the site is known',
  },
  { site: undefined, address: ';/normas/om-011-2012-mpt/', reason: 'paths where it is not' },
])('addresses inside the comparison are $reason', async ({ site, address }) => {
  const [csv] = pickFiles(listPublishedFiles(buildSources(site)), '/comparar/trujillo-cusco', ['csv']);
  expect(await read(csv)).toContain(address);
});

test('a report names the norms it rests on with their state', async () => {
  const [csv] = pickFiles(listPublishedFiles(buildSources()), '/planes/planres-2023', ['csv']);
  expect(await read(csv)).toContain('OM N°\u00a0011-2012-MPT (Vigente)');
});
