import { apiPath, buildIndex, buildResource, buildSchema } from '#api';
import { buildOnce, publishFile, type PublishedFile } from '#files';
import type { FileSources } from './file-sources.ts';
import { listApiResources } from './api-resources.ts';

/** The JSON interface: one file for each resource, one schema for each, and the index that names them. */
export function listApiFiles(sources: FileSources): PublishedFile[] {
  const resources = buildOnce(() => listApiResources(sources));
  const files = resources().flatMap((resource) => [
    publishFile(apiPath(resource.id), () => buildResource(resource, sources.library.reviewed)),
    publishFile(apiPath(`schemas/${resource.id}`), () => buildSchema(resource)),
  ]);
  return [publishFile(apiPath('index'), () => buildIndex(resources())), ...files];
}
