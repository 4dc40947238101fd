import { z } from 'zod';
import { FineTableSchema } from '#fines';
import { ConfidenceSchema, EIdSchema, NormFrontMatterSchema, NormIdSchema, NormRecordSchema } from '#norms';
import { ObservationSchema } from '#observations';
import { DeadlineRuleSchema, DecreeSchema, HolidaySchema, UitFileSchema } from '#parameters';
import { ProcedureSchema } from '#procedures';

const PathSchema = z.string().regex(/^\/\S*$/u);

/** The same as in the JSON-LD of its page: the whole address where the site's is known, else its path. */
const NodeIdSchema = z.string().regex(/^(?:https?:\/\/[^/]+)?\/\S*$/u);

/** A norm: its record, its page, and the files of its text where we have it. */
export const NormItemSchema = NormRecordSchema.extend({
  '@id': NodeIdSchema,
  page: PathSchema,
  /** The same norm in the words of schema.org. */
  jsonLd: PathSchema,
  /** Absent for a norm whose text is not here. */
  text: z
    .strictObject({
      /** Changes when a letter of the text does. */
      digest: z.string(),
      /** How much of the norm is here, and what is not. */
      completeness: NormFrontMatterSchema.shape.completeness,
      /** What the text was taken from. */
      source: NormFrontMatterSchema.shape.source,
      json: PathSchema,
      akomaNtoso: PathSchema,
      markdown: PathSchema,
    })
    .optional(),
  /** How many times other norms of the site cite it. */
  citedByCount: z.int().min(0),
});

/** A part of a norm that can be cited, with its own words; what is inside it has items of its own. */
export const ProvisionItemSchema = z.strictObject({
  id: z.string(),
  '@id': NodeIdSchema,
  norm: NormIdSchema,
  eId: EIdSchema,
  /** The provision it stands in; null for the outermost. */
  parent: EIdSchema.nullable(),
  kind: z.string(),
  /** As printed. */
  marker: z.string().optional(),
  num: z.string().optional(),
  heading: z.string().optional(),
  page: PathSchema,
  /** Its paragraphs, word for word. */
  text: z.array(z.string()),
  /** What an editor says of it, as that a drawing is missing: no part of the official text. */
  editorial: z.array(z.string()),
  /** Marker and heading are the editor's: the document has none there. */
  headedByEditor: z.literal(true).optional(),
  /** Its tables: rows of cells; a cell that spans others is said once. */
  tables: z.array(z.array(z.array(z.string()))),
  /** Its footnotes, by their marks. */
  notes: z.array(z.strictObject({ mark: z.string(), text: z.string() })),
});

/** A citation found in a text: where it stands, what it says, where it leads, or why it leads nowhere. */
export const CitationItemSchema = z.strictObject({
  id: z.string(),
  norm: NormIdSchema,
  eId: z.string(),
  text: z.string(),
  context: z.string(),
  /** Null where it is not resolved. */
  target: z.strictObject({ norm: NormIdSchema, eId: EIdSchema.optional(), exists: z.boolean() }).nullable(),
  /** The number printed for its norm, also where the norm is none of ours. */
  number: z
    .strictObject({ type: z.string(), number: z.string(), year: z.int().nullable(), issuer: z.string() })
    .optional(),
  /** The provision as printed, wide to narrow; empty for a whole norm. */
  path: z.array(
    z.strictObject({
      unit: z.string(),
      value: z.string(),
      relative: z.string().optional(),
      group: z.string().optional(),
    }),
  ),
  via: z.string(),
  reason: z.string().optional(),
  candidates: z.array(NormIdSchema).optional(),
  erratum: z.string().optional(),
});

/** A procedure, duty, incentive or right, with its page. */
export const ProcedureItemSchema = ProcedureSchema.extend({
  '@id': NodeIdSchema,
  page: PathSchema,
  /** The same procedure in the words of schema.org; absent for what is no service: duties, rights. */
  jsonLd: PathSchema.optional(),
});

/** What a procedure costs as its norm says it, and in the money of each year where that follows from the UIT. */
export const FeeItemSchema = z.strictObject({
  id: z.string(),
  municipality: ProcedureSchema.shape.municipality,
  norm: NormIdSchema,
  fee: ProcedureSchema.shape.fee,
  years: z.array(
    z.strictObject({
      year: z.int(),
      /** With a point, two decimals: `15.40`. */
      soles: z.string().regex(/^\d+\.\d\d$/u),
      /** How sure value and decree of that year's UIT are. */
      confidence: ConfidenceSchema,
    }),
  ),
});

/** The infractions of one norm and what they cost. */
export const FineItemSchema = FineTableSchema.extend({ id: NormIdSchema });

/** A value that other rules count with. */
export const ParameterItemSchema = z.discriminatedUnion('kind', [
  UitFileSchema.shape.values.element.extend({ id: z.string(), kind: z.literal('uit') }),
  HolidaySchema.extend({ kind: z.literal('holiday') }),
  DecreeSchema.extend({ kind: z.literal('decree') }),
  DeadlineRuleSchema.extend({ kind: z.literal('deadline-rule') }),
]);

/** A planning document: its page, its quoted passages and its files. */
export const PlanItemSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  issuer: z.string(),
  page: PathSchema,
  what: z.string(),
  passages: z.array(z.strictObject({ href: PathSchema, place: z.string(), text: z.string() })),
  files: z.array(PathSchema),
});

/** A doubt about an official text, with its page. */
export const ObservationItemSchema = ObservationSchema.extend({ page: PathSchema });

const GlossaryPlaceShape = {
  /** Id of the norm or plan whose words they are. */
  from: z.string(),
  name: z.string(),
  place: z.string(),
  path: PathSchema,
  /** SHA-256 of the provision; a plan has none. */
  digest: z.string().optional(),
};

/** A term with each definition, or letters with each expansion, word for word. */
export const GlossaryItemSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    id: z.string(),
    kind: z.literal('term'),
    page: PathSchema,
    term: z.string(),
    definitions: z.array(z.strictObject({ ...GlossaryPlaceShape, term: z.string(), lines: z.array(z.string()) })),
  }),
  z.strictObject({
    id: z.string(),
    kind: z.literal('sigla'),
    page: PathSchema,
    sigla: z.string(),
    expansions: z.array(z.strictObject({ ...GlossaryPlaceShape, words: z.string() })),
  }),
]);
