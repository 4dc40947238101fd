import { z } from 'zod';
import { DaySchema, ProvisionSourceSchema } from '#norms';
import { factorIds, partDefinitions, partKinds } from './cost-parts.ts';

/** A number as printed, commas between thousands: `0.020`, `1,800.00`, `850`. Its decimals say how it was rounded. */
const PrintedNumberSchema = z
  .string()
  .regex(/^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/)
  .meta({ description: 'un número tal como está impreso', examples: ['1,800.00'] });

const PlaceSchema = ProvisionSourceSchema.required({ eId: true });

/** A printed number with the row where it stands. */
const FigureSchema = PlaceSchema.extend({ printed: PrintedNumberSchema });

const LineSchema = z.strictObject({
  /** Number of the line in its table, from 1. */
  id: z.string().regex(/^\d+$/),
  /** The row; `printed` is what it describes. */
  source: PlaceSchema.required({ printed: true }),
  /** Second column of words: post of the person, or unit. */
  note: z.string().optional(),
  /** Numbers that are multiplied. */
  factors: z.partialRecord(z.enum(factorIds), PrintedNumberSchema),
  /** Printed products on the way to the result: cost of the year, share of the procedure. */
  between: z.partialRecord(z.enum(['cost', 'yearlyCost', 'share', 'yearly']), PrintedNumberSchema).optional(),
  /** Result of the line. */
  printed: PrintedNumberSchema,
});

const PartSchema = z
  .strictObject({
    /** Which of the five tables it is. */
    kind: z.enum(partKinds),
    lines: z.array(LineSchema).min(1),
    /** Last row of the table. */
    total: FigureSchema,
  })
  .refine(
    ({ kind, lines }) => {
      const expected = partDefinitions[kind].factors.map(({ id }) => id);
      return lines.every(({ factors }) => Object.keys(factors).join() === expected.join());
    },
    { message: 'Cada línea lleva los factores de su cuadro, en su orden' },
  );

/** The sheet that puts the parts together; names follow its columns (1) to (13). */
const SummarySchema = z.strictObject({
  demand: z.strictObject({
    source: PlaceSchema,
    /** Year that was counted. */
    year: PrintedNumberSchema,
    /** Procedures asked for, January to December. */
    months: z.array(PrintedNumberSchema).length(12),
  }),
  /** Columns (1) to (6): costs of a month and their share in one procedure. */
  monthly: z.strictObject({
    source: PlaceSchema,
    materials: PrintedNumberSchema,
    services: PrintedNumberSchema,
    depreciation: PrintedNumberSchema,
    total: PrintedNumberSchema,
    meanPerMonth: PrintedNumberSchema,
    perService: PrintedNumberSchema,
  }),
  /** Column (7): variable cost of one procedure. */
  variable: z.strictObject({
    source: PlaceSchema,
    labour: PrintedNumberSchema,
    materials: PrintedNumberSchema,
    perService: PrintedNumberSchema,
    total: PrintedNumberSchema,
  }),
  /** Columns (8) to (12): share of the fixed cost. */
  margin: z.strictObject({
    source: PlaceSchema,
    fixedCost: PrintedNumberSchema,
    share: PrintedNumberSchema,
    participation: PrintedNumberSchema,
    servicesPerYear: PrintedNumberSchema,
    margin: PrintedNumberSchema,
  }),
  /** Column (13): cost of one procedure. */
  total: z.strictObject({
    source: PlaceSchema,
    variable: PrintedNumberSchema,
    margin: PrintedNumberSchema,
    total: PrintedNumberSchema,
  }),
});

/** Part D of an annex: the partial costs it records. */
const RecordSchema = z.strictObject({
  labour: FigureSchema,
  materials: FigureSchema,
  others: FigureSchema,
  margin: FigureSchema,
  total: FigureSchema,
});

/** What a procedure costs the municipality, as its sheets print it. */
export const CostSheetSchema = z.strictObject({
  /** In the address: `carnet`. */
  id: z.string().regex(/^[a-z]+$/),
  /** Id of the procedure: `trujillo-carnet`. */
  procedure: z.string().regex(/^[a-z-]+$/),
  /** With its article: `el carnet de identificación del reciclador`. */
  name: z.string().min(1),
  /** Day on which the sheet is dated. */
  date: z.strictObject({ day: DaySchema, source: PlaceSchema }),
  /** What is charged, in per cent of the UIT. */
  fee: z.strictObject({ percent: PrintedNumberSchema, source: PlaceSchema }),
  /** Procedures asked for in a year, as part A of the annexes states them. */
  statedDemand: z.array(FigureSchema).min(1),
  parts: z.array(PartSchema).refine((parts) => parts.map(({ kind }) => kind).join() === partKinds.join(), {
    message: 'Los cinco cuadros, en orden',
  }),
  summary: SummarySchema,
  /** Part D, once for each time the annex is printed. */
  records: z.array(RecordSchema).min(1),
});

export const CostSheetFileSchema = z.strictObject({ sheets: z.array(CostSheetSchema).min(1) });

export type CostSheet = z.output<typeof CostSheetSchema>;
