import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { buildIndex, buildResource, buildSchema, EnvelopeSchema } from '#api';
import { listProcedures } from '#procedures';
import { buildDescriber } from '../linked-data/describe-pages.ts';
import { listApiResources } from './api-resources.ts';
import type { ProvisionItemSchema } from './api-schemas.ts';
import { realSources } from './sources.fixture.ts';

const resources = listApiResources(realSources);

describe.each(resources)('the resource $id', (resource) => {
  const { id, schema } = resource;
  const read = async (): Promise<z.output<typeof EnvelopeSchema>> =>
    EnvelopeSchema.parse(JSON.parse(await buildResource(resource, '2026-11-29')));

  it('has items that hold to its schema, each with an id of its own', async () => {
    const { items, count } = await read();
    expect(items.length).toBe(count);
    expect(count).toBeGreaterThan(0);
    const ids = items.map((item) => schema.parse(item).id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has a JSON Schema that takes its file, and does not take what it does not know', async () => {
    const published = JSON.parse(buildSchema(resource)) as z.core.JSONSchema.JSONSchema;
    expect(published.$id).toBe(`/api/v1/schemas/${id}.json`);
    const again = z.fromJSONSchema(published);
    const file = await read();
    expect(again.safeParse(file).error?.issues.slice(0, 3) ?? []).toEqual([]);
    const [first] = file.items as Record<string, unknown>[];
    for (const broken of [
      { ...first, unheardOf: 1 },
      { ...first, id: 7 },
    ]) {
      expect(again.safeParse({ ...file, items: [broken] }).success).toBe(false);
    }
  });

  it('says the same on every build', async () => {
    expect(await buildResource(resource, '2026-11-29')).toBe(await buildResource(resource, '2026-11-29'));
  });
});

it('the index names each resource once, with its file and its schema', () => {
  const index = JSON.parse(buildIndex(resources)) as { resources: { id: string; file: string; schema: string }[] };
  expect(index.resources.map(({ file }) => file)).toEqual(resources.map(({ id }) => `/api/v1/${id}.json`));
});

describe('what lawyers would ask of it', () => {
  const find = async (id: string, item: string): Promise<Record<string, unknown>> => {
    const resource = resources.find((one) => one.id === id);
    const items = (await resource?.list()) as { id: string }[];
    return items.find((one) => one.id === item) as unknown as Record<string, unknown>;
  };

  it.each([
    ['provisions', 'om-011-2012-mpt/art_33__para_33-2__point_e', { marker: 'e.', parent: 'art_33__para_33-2' }],
    ['fees', 'trujillo-carnet', { norm: 'om-011-2012-mpt', fee: { kind: 'percent-of-uit', percent: '0.28' } }],
    ['parameters', 'uit-2026', { kind: 'uit', soles: 5500 }],
    ['provisions', 'om-011-2012-mpt/att_5', { text: [], headedByEditor: true }],
    ['norms', 'om-011-2012-mpt', { text: { completeness: { level: 'parcial' } } }],
    ['norms', 'ley-27314', { page: '/normas/ley-27314/' }],
  ])('%s has %s', async (resource, id, wanted) => {
    expect(await find(resource, id)).toMatchObject(wanted);
  });

  it('no words of an editor stand among those of a text', async () => {
    const provisions = (await resources.find(({ id }) => id === 'provisions')?.list()) as z.output<
      typeof ProvisionItemSchema
    >[];
    expect(provisions.flatMap(({ text }) => text.filter((words) => /^\[.*\]$/su.test(words)))).toEqual([]);
    expect(provisions.flatMap(({ editorial }) => editorial).length).toBeGreaterThan(5);
  });

  it('a fee in soles is that of the page', async () => {
    const { years } = (await find('fees', 'trujillo-carnet')) as { years: { year: number; soles: string }[] };
    expect(years.find(({ year }) => year === 2026)?.soles).toBe('15.40');
  });
});

it.each([undefined, 'https://normas.pe'])(
  'names things as their pages do for programs, with the site at %s',
  async (site) => {
    const sources = { ...realSources, site };
    const { norm, service, part } = buildDescriber(sources.library, site);
    const listNodes = async (id: string): Promise<unknown[]> => {
      const items = (await listApiResources(sources)
        .find((one) => one.id === id)
        ?.list()) as { '@id': string }[];
      return items.map((item) => item['@id']);
    };
    const { entries } = sources.library;
    expect(await listNodes('norms')).toEqual(entries.map((entry) => norm(entry)['@id']));
    expect(await listNodes('procedures')).toEqual(listProcedures().map((procedure) => service(procedure)['@id']));
    const [entry] = entries.filter(({ record }) => record.id === 'om-011-2012-mpt');
    const article = entry && part(entry.record, 'Artículo 33', '/normas/om-011-2012-mpt/art_33/')['@id'];
    expect(await listNodes('provisions')).toContain(article);
  },
);
