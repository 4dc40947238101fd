import type { z } from 'zod';
import { createCatalogue, type Catalogue } from './catalogue.ts';
import type { ContentDefinition } from './definition.ts';
import type { ContentRecord } from './read-content.ts';

/** Where the open catalogues are kept: Astro loads this module more than once in a build, and each file is to be read once. */
const KEPT: unique symbol = Symbol.for('norma-circular.catalogues');

function listKept(): Map<string, Catalogue> {
  const holder = globalThis as Partial<Record<typeof KEPT, Map<string, Catalogue>>>;
  const kept = holder[KEPT] ?? new Map<string, Catalogue>();
  holder[KEPT] = kept;
  return kept;
}

/** The content of the project the program runs in. */
export function openCatalogue(root = process.cwd()): Catalogue {
  const kept = listKept();
  const catalogue = kept.get(root) ?? createCatalogue(root);
  kept.set(root, catalogue);
  return catalogue;
}

/** Reads all anew when it is next asked for: a file changed while somebody writes. */
export function forgetContent(): void {
  listKept().clear();
}

/** Records of one kind in the project the program runs in; throws a SiteError where any is not sound. */
export function listRecords<Schema extends z.ZodType>(
  definition: ContentDefinition<string, Schema>,
): readonly ContentRecord<z.output<Schema>>[] {
  return openCatalogue().listRecords(definition);
}

/** Makes something out of the project's content once, and anew after the content was read anew. */
export function onceFromContent<Value>(build: () => Value): () => Value {
  const built = new WeakMap<Catalogue, { value: Value }>();
  return () => {
    const catalogue = openCatalogue();
    const known = built.get(catalogue) ?? { value: build() };
    built.set(catalogue, known);
    return known.value;
  };
}

/** A reader of all values of one kind, in the order of their files. */
export function createListReader<Schema extends z.ZodType>(
  definition: ContentDefinition<string, Schema>,
): () => readonly z.output<Schema>[] {
  return onceFromContent(() => listRecords(definition).map(({ value }) => value));
}

/** A reader of the only value of one kind; throws where there is none. */
export function createReader<Schema extends z.ZodType>(
  definition: ContentDefinition<string, Schema>,
): () => z.output<Schema> {
  return onceFromContent(() => {
    const [record] = listRecords(definition);
    if (!record) throw new Error(`There is no ${definition.pattern}.`);
    return record.value;
  });
}
