import type { z } from 'zod';
import { SiteError, type Issue } from '#errors';
import { matchFile, type ContentDefinition } from './definition.ts';
import { listFiles } from './list-files.ts';
import { readContent, type ContentRecord, type ReadContent } from './read-content.ts';
import { readContentFile, type ContentFile } from './read-file.ts';

/** The content of one project: each file read once, each kind parsed once. */
export interface Catalogue {
  readonly root: string;
  /** Paths of all files under `content/`, from the root, sorted. */
  readonly files: readonly string[];
  /** Entries under `content/` that are no plain file, or have no plain name. */
  readonly strange: readonly Issue[];
  /** Files under `content/` that are no content: nobody reads them. */
  readonly stray: readonly Issue[];
  /** One file taken apart, whatever its kind. */
  readFile: (file: string) => ContentFile;
  /** All of one kind, and what is wrong with it. */
  read: <Schema extends z.ZodType>(definition: ContentDefinition<string, Schema>) => ReadContent<z.output<Schema>>;
  /** All records of one kind; throws a SiteError where any file or record of it is not sound. */
  listRecords: <Schema extends z.ZodType>(
    definition: ContentDefinition<string, Schema>,
  ) => readonly ContentRecord<z.output<Schema>>[];
}

/** Opens the content of the project at `root`; nothing is read before it is asked for. */
export function createCatalogue(root: string): Catalogue {
  const { files, issues: strange, stray } = listFiles(root);
  const contents = new Map<string, ContentFile>();
  const kinds = new Map<string, ReadContent<unknown>>();
  const readFile = (file: string): ContentFile => {
    const known = contents.get(file) ?? readContentFile(root, file);
    contents.set(file, known);
    return known;
  };
  const listOwn = (definition: ContentDefinition): ContentFile[] =>
    files.filter((file) => matchFile(definition, file) !== undefined).map(readFile);
  const read = <Schema extends z.ZodType>(
    definition: ContentDefinition<string, Schema>,
  ): ReadContent<z.output<Schema>> => {
    const known = kinds.get(definition.name) ?? readContent(definition, listOwn(definition));
    kinds.set(definition.name, known);
    // What is kept under a definition's name came through its schema.
    return known as ReadContent<z.output<Schema>>;
  };
  return {
    root,
    files,
    strange,
    stray,
    readFile,
    read,
    listRecords: (definition) => {
      const { records, issues } = read(definition);
      if (issues.length > 0) throw new SiteError(issues);
      return records;
    },
  };
}
