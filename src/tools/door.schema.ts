import { z } from 'zod';

const TextSchema = z.string().trim().min(1);

/** A question as a link, for the people who come. Source: content/registries/doors.json, in the order of the home page. */
export const DoorSchema = z.strictObject({
  /** Who asks: `Reciclo en Trujillo`. */
  who: TextSchema,
  question: TextSchema,
  /** What they will find. */
  answer: TextSchema,
  /** Address on the site, with both slashes, and the answers of a tool where it leads to one result. */
  href: z.string().regex(/^\/[a-z0-9/-]+\/(?:\?[a-z0-9=&-]+)?$/),
});

export type Door = z.output<typeof DoorSchema>;
