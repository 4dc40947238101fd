import { z } from 'zod';
import { KebabSchema } from '#text/schemas';

const TextSchema = z.string().trim().min(1);

/** What somebody found who tried to break the site by hand. Source: content/trust/attempts.json, newest first. */
export const AttemptSchema = z.strictObject({
  /** Kebab-case, unique. */
  id: KebabSchema,
  /** Day of the attempt. */
  on: z.iso.date(),
  /** What was tried: one sentence. */
  tried: TextSchema,
  /** What happened. */
  found: TextSchema,
  /** What was done about it; `no se corrigió` with the reason is an answer, too. */
  done: TextSchema,
});

export type Attempt = z.output<typeof AttemptSchema>;
