import { z } from 'zod';
import { ConfidenceSchema, DateOrUnknownSchema, DaySchema, ProvisionSourceSchema } from '#norms';

/** Value of the tax unit (Unidad Impositiva Tributaria) in one year. */
const UitSchema = z.strictObject({
  /** Year in which it holds, the whole of it. */
  year: z.int().min(1992).max(2100),
  /** Value in the currency of the year, whole units. */
  soles: z.int().positive(),
  /** Currency as the decree names it; in the year of the change, the one of its first day. */
  currency: z.enum(['nuevos soles', 'soles']),
  /** Decree that sets it, as cited: `DS N° 301-2025-EF`. */
  decree: z.string().regex(/^DS N° \d{3}-\d{4}-EF$/),
  /** Day of the decree or of its publication, whichever the sources give. */
  date: DateOrUnknownSchema,
  dateConfidence: ConfidenceSchema,
  /** How sure value and decree are. */
  confidence: ConfidenceSchema,
  /** Where value and decree were read. */
  sources: z.array(z.string().min(1)).min(1),
  /** In Spanish: what the sources leave open. */
  note: z.string().min(1).optional(),
});

/** The whole file: values by year, oldest first, and the day on which the currency got its name of today. */
export const UitFileSchema = z
  .strictObject({
    currencyChange: z.strictObject({
      /** First day on which it is called `sol`. */
      date: DaySchema,
      source: ProvisionSourceSchema,
    }),
    values: z.array(UitSchema).min(1),
  })
  .superRefine(({ values }, context) => {
    // The years after the first that is out of order would only repeat it.
    const wrong = values.findIndex(({ year }, index) => index > 0 && year !== (values[index - 1]?.year ?? 0) + 1);
    const [before, found] = [values[wrong - 1], values[wrong]];
    if (!before || !found) return;
    const message = `después de ${before.year} va ${before.year + 1}, y está ${found.year}: los años van seguidos, del más antiguo al más nuevo.`;
    context.addIssue({ code: 'custom', path: ['values', wrong, 'year'], message });
  });

export type Uit = z.output<typeof UitSchema>;
