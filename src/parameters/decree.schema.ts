import { z } from 'zod';
import { DaySchema } from '#norms';
import { KebabSchema } from '#text/schemas';
import { factFields } from './fact.schema.ts';

/** A decree that gives public offices further days of rest. Source: content/parameters/non-working-days.json, not a full list. */
export const DecreeSchema = z.strictObject({
  id: KebabSchema,
  /** Name in full: `Decreto Supremo N° 151-2022-PCM`. */
  law: z.string(),
  /** `DS N° 151-2022-PCM`. */
  short: z.string(),
  /** The days it names, as far as they are known. */
  days: z.union([z.array(DaySchema).min(1), z.literal('no consta')]),
  /** For whom, and on what terms, in Spanish. */
  scope: z.string().trim().min(1),
  ...factFields,
});

export type Decree = z.output<typeof DecreeSchema>;
