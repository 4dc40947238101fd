import type { z } from 'zod';

/** One list of things of a kind, each with an id that stays. */
export interface ApiResource {
  /** Part of its address: `norms`. */
  id: string;
  /** As the page calls it: `Normas`. */
  title: string;
  /** What an item is, in a sentence. */
  what: string;
  /** How ids are made, and how long they hold. */
  ids: string;
  /** What every item holds to; its JSON Schema is made of it. */
  schema: z.ZodType<{ id: string }>;
  /** All items, in an order of their own, the same on every build. */
  list: () => Promise<readonly unknown[]> | readonly unknown[];
}

/** A resource whose items are of the type of its schema. */
export function defineResource<Item extends { id: string }>(
  resource: Omit<ApiResource, 'schema' | 'list'> & {
    schema: z.ZodType<Item>;
    list: () => Promise<readonly Item[]> | readonly Item[];
  },
): ApiResource {
  return resource;
}
