import { z } from 'zod';
import { ProvisionSourceSchema } from '#norms';
import { KebabSchema } from '#text/schemas';

/** How far a goal or an activity came, as we read a public report. */
const ReportedStateSchema = z.enum(['cumplida', 'en-curso', 'no-desarrollada', 'sin-dato']);

/** Our reading of a report, and the words it rests on (empty only for `sin-dato`). */
export const ReadingSchema = z.strictObject({
  value: ReportedStateSchema,
  /** Words of the report, exactly as printed. */
  rests: z.string(),
  /** What a reader must know of the reading, in our words. */
  note: z.string().optional(),
  /** The words can be read as another state; the note says why. */
  doubtful: z.literal(true).optional(),
});

/** A public document that is no norm. */
const DocumentSourceSchema = z.strictObject({
  /** Its name, its date if it has one, and where in it: `Memoria anual 2026 del MVCS, página 31`. */
  document: z.string().trim().min(1),
  /** Its public address. */
  page: z.url({ protocol: /^https?$/ }).optional(),
});

/** What was reached of a goal or an activity in a year: a row of content/plans/progress.json. */
export const ProgressSchema = z.strictObject({
  /** Id of the plan: `plan-hdr-as-2025`. */
  plan: KebabSchema.meta({ examples: ['plan-hdr-as-2025'] }),
  /** Goal (`meta-2`), activity (`1.1.1.1`), or action that has a goal of its own (`1.1.2`). */
  code: z.string().trim().min(1),
  /** Year for which it was due, whenever it was reported. */
  year: z.int().min(2000).max(2100),
  state: ReadingSchema.extend({ rests: z.string().trim().min(1) }),
  /** The figure reached, as the report prints it in `rests`; absent where it gives none. */
  reached: z.strictObject({ value: z.number(), unit: z.string().trim().min(1) }).optional(),
  source: z.union([DocumentSourceSchema, ProvisionSourceSchema]),
  /** Day of the source. */
  sourceDate: z.union([z.iso.date(), z.literal('no consta')]),
  /** Who wrote this row. */
  enteredBy: z.string().trim().min(1),
  /** Day on which it was written. */
  enteredOn: z.iso.date(),
});

/** Rows of one plan, code and year, but for the first of them. */
const findRepeated = (rows: readonly Progress[]): number[] =>
  rows.flatMap(({ plan, code, year }, index) => {
    const first = rows.findIndex((row) => row.plan === plan && row.code === code && row.year === year);
    return first < index ? [index] : [];
  });

/** All rows, in any order: content/plans/progress.json. */
export const ProgressFileSchema = z.strictObject({ rows: z.array(ProgressSchema) }).superRefine(({ rows }, context) => {
  for (const index of findRepeated(rows)) {
    const { code, year } = rows[index] ?? {};
    const message = `ya hay una fila de «${code ?? ''}» para ${year ?? ''}: junte las dos en una.`;
    context.addIssue({ code: 'custom', path: ['rows', index, 'year'], message });
  }
});

export type ReportedState = z.output<typeof ReportedStateSchema>;
export type Progress = z.output<typeof ProgressSchema>;
