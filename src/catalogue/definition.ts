import type { z } from 'zod';
import { escapeForPattern } from '#text';

/** One kind of content: where its files lie, what a record is, and by which id it is known. */
export interface ContentDefinition<Name extends string = string, Schema extends z.ZodType = z.ZodType> {
  /** Name of its collection, camelCase: `listFineTables()`. */
  readonly name: Name;
  /** Its files from the project's root, `.json` or `.mdx`; one `*` stands for a file's own name: `content/fines/*.json`. */
  readonly pattern: string;
  /** A record; in MDX its front matter. */
  readonly schema: Schema;
  /** How many records a file holds: it is one, or a list of them. */
  readonly holds: 'one' | 'many';
  /** Id of a record, unique among all of this kind; `name` is its file's. Left out, a file goes by its name, and a record of a list by its place. */
  readonly id?: (record: z.output<Schema>, name: string) => string;
}

/** Declares a kind of content; gives back what it gets, with its types. */
export function defineContent<const Name extends string, Schema extends z.ZodType>(
  definition: ContentDefinition<Name, Schema>,
): ContentDefinition<Name, Schema> {
  return definition;
}

/** What the `*` of a pattern stands for in a file's path, or its own name where there is none; undefined when it is no file of this kind. */
export function matchFile({ pattern }: Pick<ContentDefinition, 'pattern'>, file: string): string | undefined {
  const form = pattern.split('*').map(escapeForPattern).join('([^/]+)');
  const match = new RegExp(`^${form}$`).exec(file);
  return match ? (match[1] ?? file.replace(/^.*\/|\.\w+$/g, '')) : undefined;
}
