import { z } from 'zod';
import { DaySchema, ProvisionSourceSchema } from '#norms';
import { KebabSchema } from '#text/schemas';
import { factFields } from './fact.schema.ts';

/** True for a day that a leap year has: `02-29` yes, `02-30` no. */
function isDayOfAnyYear(date: string): boolean {
  return date.startsWith('easter-') || DaySchema.safeParse(`2024-${date}`).success;
}

/** A national holiday on which public offices rest. Source: content/parameters/holidays.json. */
export const HolidaySchema = z.strictObject({
  id: KebabSchema,
  /** Month and day (`06-07`), or days before Easter Sunday (`easter-3`). */
  date: z
    .string()
    .regex(/^(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])|easter-[1-9])$/)
    .refine(isDayOfAnyYear, { error: 'ese día no existe.' }),
  name: z.string().trim().min(1),
  /** Law that put it on the list after the list was made, and when. */
  addedBy: z.strictObject({ law: z.string(), when: z.string() }).optional(),
  /** The list on which it stands. */
  source: ProvisionSourceSchema,
  /** First year in which it is observed. */
  firstYear: z.int(),
  ...factFields,
});

export type Holiday = z.output<typeof HolidaySchema>;
