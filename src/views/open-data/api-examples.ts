import { apiPath, EnvelopeSchema, type ApiResource } from '#api';
import { measureFile, pickFiles, type PublishedFile } from '#files';
import { abridge } from './abridge.ts';

/** A resource as its page shows it. */
export interface ApiExample {
  resource: ApiResource;
  /** Address and size of its file. */
  file: { path: string; size: string };
  schema: string;
  count: number;
  /** The smallest of its items, read from the file as it is served, abridged. */
  example: string;
}

/** What the page of the interface shows of a resource, out of its published file. */
export async function buildApiExample(resource: ApiResource, files: readonly PublishedFile[]): Promise<ApiExample> {
  const [file] = pickFiles(files, apiPath(resource.id).slice(0, -'.json'.length), ['json']);
  if (!file) throw new Error(`No file is published for ${resource.id}.`);
  const { items, count } = EnvelopeSchema.parse(JSON.parse(new TextDecoder().decode(await file.build())));
  const [smallest] = items.map(abridge).toSorted((a, b) => JSON.stringify(a).length - JSON.stringify(b).length);
  return {
    resource,
    file: { path: file.path, size: await measureFile(file) },
    schema: apiPath(`schemas/${resource.id}`),
    count,
    example: JSON.stringify(smallest, undefined, 2),
  };
}
