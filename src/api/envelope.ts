import { z } from 'zod';
import { apiChanges } from './changes.ts';
import type { ApiResource } from './resource.ts';

/** Address of a file of the interface: `/api/v1/norms.json`. */
export const apiPath = (name: string): `/${string}.json` => `/api/v1/${name}.json`;

/** On what terms the data may be used: official texts belong to everybody, the rest names us. */
export const licenses = {
  officialTexts: 'Sin derecho de autor (Perú, Decreto Legislativo N° 822, artículo 9)',
  ownData: 'CC BY 4.0',
  ownDataUrl: 'https://creativecommons.org/licenses/by/4.0/legalcode',
} as const;

/** What every file of a resource says around its items. */
export const EnvelopeSchema = z.strictObject({
  version: z.literal('v1'),
  resource: z.string(),
  /** Address of the JSON Schema of this file. */
  schema: z.string(),
  /** Day on which a norm was last looked at. */
  reviewed: z.string().nullable(),
  license: z.strictObject({
    officialTexts: z.string(),
    ownData: z.string(),
    ownDataUrl: z.string(),
  }),
  count: z.int().min(0),
  items: z.array(z.unknown()),
});

/** The file of a resource. */
export async function buildResource({ id, list }: ApiResource, reviewed: string | undefined): Promise<string> {
  const items = await list();
  const schema = apiPath(`schemas/${id}`);
  const file: z.output<typeof EnvelopeSchema> = {
    version: 'v1',
    resource: id,
    schema,
    reviewed: reviewed ?? null,
    license: licenses,
    count: items.length,
    items: [...items],
  };
  return JSON.stringify(file);
}

/** The JSON Schema (2020-12) of that file, made of the same zod schema that the items are tested with. */
export function buildSchema({ id, title, what, schema }: ApiResource): string {
  const file = EnvelopeSchema.extend({ resource: z.literal(id), items: z.array(schema) });
  const { $schema, ...rest } = z.toJSONSchema(file, { io: 'output' });
  return JSON.stringify({ $schema, $id: apiPath(`schemas/${id}`), title, description: what, ...rest });
}

/** Where a program begins: every resource with its file and schema, the terms, and what changed. */
export function buildIndex(resources: readonly ApiResource[]): string {
  return JSON.stringify({
    version: 'v1',
    license: licenses,
    resources: resources.map(({ id, title, what, ids }) => ({
      id,
      title,
      what,
      ids,
      file: apiPath(id),
      schema: apiPath(`schemas/${id}`),
    })),
    changes: apiChanges,
  });
}
