import { createCatalogue, matchFile, type ContentDefinition, type ContentFile } from '#catalogue';
import { definitions } from '../../../collections.ts';

/** A kind of content with the files it has. */
export interface Kind {
  definition: ContentDefinition;
  files: readonly ContentFile[];
}

/** Every kind of content of the project, with its files as they are. */
export function listKinds(): Kind[] {
  const catalogue = createCatalogue(process.cwd());
  return definitions.map((definition: ContentDefinition) => ({
    definition,
    files: catalogue.files.filter((file) => matchFile(definition, file) !== undefined).map(catalogue.readFile),
  }));
}

/** The kind a file is of, by its name; undefined for what no kind claims. */
export function findKind(file: string): string | undefined {
  return definitions.find((definition: ContentDefinition) => matchFile(definition, file) !== undefined)?.name;
}
