import { z } from 'zod';
import { KebabSchema } from '#text/schemas';

const TextSchema = z.string().trim().min(1);

/** What the site cannot do, or how much of something it bears. Source: content/trust/limits.json, in the order of the page. */
export const LimitSchema = z.strictObject({
  /** Kebab-case, unique. */
  id: KebabSchema,
  /** What has a limit, in a few words. */
  title: TextSchema,
  /** Up to where it goes; `{load-p99-ms}` stands for the figure of that name. */
  limit: TextSchema,
  /** What to do beyond it. */
  beyond: TextSchema,
});

export type Limit = z.output<typeof LimitSchema>;
