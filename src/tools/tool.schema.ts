import { z } from 'zod';
import { MunicipalityIdSchema } from '#municipalities';
import { ProvisionSourceSchema, StatementSchema } from '#norms';
import { KebabSchema } from '#text/schemas';

/** What a tool is called before its name. */
const ToolKindSchema = z.enum(['guia', 'calculadora', 'consulta']);

const SentenceSchema = z.string().trim().min(1);

/** What the page of a calculator says besides its form, tables and examples. */
const CalculatorPageSchema = z.strictObject({
  /** Title of the page, as a question. */
  title: SentenceSchema,
  /** Heading, where it is shorter than the title. */
  heading: SentenceSchema.optional(),
  /** For results of searches elsewhere. */
  description: SentenceSchema.max(200),
  /** Last crumb of the path: `Bono de incentivo`. */
  crumb: SentenceSchema.max(40),
  lead: SentenceSchema,
  /** A second paragraph. */
  note: SentenceSchema.optional(),
  /** What the section of the form is called, where it is more than a form. */
  formTitle: SentenceSchema.optional(),
  /** What it leaves open, one sentence each. */
  limits: z.array(SentenceSchema).min(1),
  /** Ids of observations to show. */
  observations: z.array(KebabSchema),
  /** Provisions it stands on, each with what it is used for. */
  basis: z.array(z.strictObject({ source: ProvisionSourceSchema, note: SentenceSchema })),
});

/** What a municipality whose rules a tool does not know says of its question. */
const ElsewhereSchema = StatementSchema.extend({ municipality: MunicipalityIdSchema });

/** How an assistant asks a calculator: as a tool of the server of `src/mcp`. */
const AssistantSchema = z.strictObject({
  /** Name of the tool: `calcular_derecho`. */
  name: z.string().regex(/^[a-z][a-z_]*$/),
  /** When to use it. */
  says: SentenceSchema,
  /** Fields of its form that are asked for. */
  fields: z
    .array(
      z.strictObject({
        /** Name of the field in the form: `anio`. */
        name: z.string().regex(/^[a-z]+$/),
        /** What to write, after «Escribe»: `el año con cuatro cifras`. */
        says: SentenceSchema,
        example: SentenceSchema,
        optional: z.literal(true).optional(),
        /** Where its parameters have the ids that may be written: `offered`. */
        among: z
          .string()
          .regex(/^[a-z]+$/i)
          .optional(),
      }),
    )
    .min(1),
});

/** A tool of the site that is not the page of one procedure. Source: content/registries/tools.json. */
export const ToolSchema = z.strictObject({
  /** Kebab-case, unique: `multa`. */
  id: KebabSchema,
  /** Address on the site, with both slashes. */
  url: z.string().regex(/^\/[a-z0-9/-]+\/$/),
  kind: ToolKindSchema,
  /** As a question or with an infinitive, as it stands in lists. */
  title: z.string().min(1).max(80),
  /** One sentence: what the reader gets. */
  text: z.string().min(1).max(240),
  /** Everyday words that should find it. */
  keywords: z.array(z.string().min(1)).min(1),
  /** Provisions it rests on; their pages link to it. None for one that knows no rule of its own. */
  rests: z.array(ProvisionSourceSchema),
  /** Municipality whose rules alone it knows. */
  municipality: MunicipalityIdSchema.optional(),
  /** Beside `municipality`: what the norms of others say instead; of one that is not named the page says that nothing is known. */
  elsewhere: z.array(ElsewhereSchema).min(1).optional(),
  /** Of a calculator: its page. */
  page: CalculatorPageSchema.optional(),
  /** Of a calculator that assistants may ask. */
  assistant: AssistantSchema.optional(),
});

export type Tool = z.output<typeof ToolSchema>;
export type ToolKind = z.output<typeof ToolKindSchema>;
