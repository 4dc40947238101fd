import { z } from 'zod';
import { KebabSchema } from '#text/schemas';

/** What a run counted or measured. Source: content/trust/figures.json, written by `npm run figures` alone. */
export const FigureSchema = z.strictObject({
  /** Kebab-case, unique; a measured one ends in its unit: `content-mutants`, `load-p99-ms`. */
  name: KebabSchema,
  /** In the unit of its name. */
  value: z.number(),
  /** Day of the run. */
  on: z.iso.date(),
});

export type Figure = z.output<typeof FigureSchema>;
