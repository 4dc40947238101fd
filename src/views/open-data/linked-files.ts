import { publishFile, type PublishedFile } from '#files';
import type { Library } from '#library';
import { listProcedures } from '#procedures';
import { buildDescriber, isService } from '../linked-data/describe-pages.ts';
import type { FileSources } from './file-sources.ts';

/** Each norm, and each procedure that is a service, as JSON-LD: also where its page has no room for it. */
export function listLinkedFiles(library: Library, site: FileSources['site']): PublishedFile[] {
  const describer = buildDescriber(library, site);
  const norms = library.entries.map((entry) =>
    publishFile(`/normas/${entry.record.id}.jsonld`, () => JSON.stringify(describer.norm(entry))),
  );
  const services = listProcedures()
    .filter(isService)
    .map((procedure) =>
      publishFile(`/tramites/${procedure.id}.jsonld`, () => JSON.stringify(describer.service(procedure))),
    );
  return [...norms, ...services];
}
