import { z } from 'zod';
import { ProvisionSourceSchema } from '#norms';
import { factFields } from './fact.schema.ts';

/** A rule by which periods of administrative procedures are counted, in our words. Source: content/parameters/deadline-rules.json. */
export const DeadlineRuleSchema = z.strictObject({
  id: z.enum([
    'start-days',
    'start-months',
    'working-days',
    'weekends',
    'last-day',
    'date-to-date',
    'distance',
    'decrees-only',
    'calendar-days',
    'appeals',
    'older-text',
    'urgency-decree',
  ]),
  /** The rule in plain Spanish. */
  text: z.string().trim().min(1),
  /** Where it is written; left out where its norm is not on the site. */
  source: ProvisionSourceSchema.optional(),
  ...factFields,
});

export type DeadlineRule = z.output<typeof DeadlineRuleSchema>;
