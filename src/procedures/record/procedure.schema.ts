import { z } from 'zod';
import { MunicipalityIdSchema } from '#municipalities';
import {
  DaySchema,
  NormIdSchema,
  ProvisionSourcesSchema,
  ProvisionSourceSchema,
  StatementSchema,
  UnstatedSchema,
} from '#norms';
import { KebabSchema } from '#text/schemas';
import { drawingNames } from '#ui';

const SentenceSchema = z.string().trim().min(1);

/** Decimal written with a point, as text so that no digit is lost: `0.28`. */
export const DecimalSchema = z
  .string()
  .regex(/^\d+(\.\d+)?$/)
  .meta({ description: 'un número con punto decimal, entre comillas', examples: ['0.28'] });

/** When something applies: for each question named, one of these answers. Nothing named: always. */
const ConditionSchema = z.record(KebabSchema, z.array(KebabSchema).min(1));

/** One answer to a question that narrows a procedure. */
const OptionSchema = z.strictObject({
  id: KebabSchema,
  /** As an answer, as short as a button: `Sí`, `La renuevo`. */
  label: SentenceSchema.max(60),
  /** As a condition, after «Solo»: `si recoges residuos orgánicos`. */
  condition: SentenceSchema,
});

/** A question whose answer changes what is asked for. */
const QuestionSchema = z.strictObject({
  id: KebabSchema,
  question: SentenceSchema,
  options: z.array(OptionSchema).min(2),
  /** Where the norm makes the difference. */
  sources: ProvisionSourcesSchema,
});

/** Who issues a paper, or what it costs: said by the norm, or `no consta`. */
const StatedSchema = z.union([z.literal('no consta'), StatementSchema]);

const RequirementSchema = z.strictObject({
  /** Unique in the procedure; stays the same while the requirement does, because ticks are kept by it. */
  id: KebabSchema,
  /**
   * A paper to gather, something to be or to do first, a payment, a characteristic of equipment or place, something that
   * the norm grants or promises.
   */
  kind: z.enum(['document', 'condition', 'payment', 'equipment', 'benefit']),
  /** Starts with the document, in our plain words: `DNI vigente`. */
  text: SentenceSchema,
  /** A few words beside it: `Copia simple`. */
  hint: SentenceSchema.optional(),
  /** What somebody may want to know before gathering it, beside its source: whose it is, what the norm leaves open. */
  note: SentenceSchema.optional(),
  /** What it looks like; left out: the drawing of its kind. */
  drawing: z.enum(drawingNames).optional(),
  /** A picture that belongs under it: `contenedores` shows the colours of bins. */
  figure: z.enum(['contenedores']).optional(),
  /** Parts of it that the norm lists: sections of a work plan, columns of a roll. */
  parts: z
    .array(z.strictObject({ text: SentenceSchema, sources: ProvisionSourcesSchema }))
    .min(1)
    .optional(),
  when: ConditionSchema.optional(),
  /** Who issues it; left out where nobody issues it (a photo, a condition). */
  issuedBy: StatedSchema.optional(),
  /** What it costs, for papers that somebody else issues. */
  cost: StatedSchema.optional(),
  sources: ProvisionSourcesSchema,
  /** Other places that state the same requirement otherwise; none is chosen. */
  otherwise: z.array(StatementSchema).min(1).optional(),
});

const GroupSchema = z.strictObject({ heading: SentenceSchema, items: z.array(RequirementSchema).min(1) });

const StepSchema = z.strictObject({
  /** What to do, one sentence in the imperative. */
  text: SentenceSchema,
  hint: SentenceSchema.optional(),
  when: ConditionSchema.optional(),
  sources: ProvisionSourcesSchema.optional(),
});

/** What somebody must know before anything else, with where to go on. */
const WatchOutSchema = z.strictObject({
  /** One or two short sentences: `Tienes que ser de una organización del Programa Segrega.` */
  text: SentenceSchema.max(220),
  link: z
    .strictObject({
      /** `¿No tienes organización?` */
      text: SentenceSchema.max(60),
      /** Address on the site, with both slashes. */
      href: z.string().regex(/^\/[a-z0-9/-]+\/(\?[a-z0-9=&-]+)?(#[a-z0-9_-]+)?$/),
    })
    .optional(),
  sources: ProvisionSourcesSchema,
});

/** What somebody who separates may gain, told where a zone or a duty to separate is answered. */
const GainSchema = z.strictObject({
  who: z.enum(['viviendas', 'personas-juridicas', 'todos']),
  /** One or two sentences to the reader, the last without its full stop: `Si separas en tu vivienda, …`. */
  says: SentenceSchema.max(220),
  sources: ProvisionSourcesSchema,
  /** Id of the doubt that goes with it. */
  observation: KebabSchema,
});

/** A period as one place of the norm states it. */
const PeriodSchema = z.strictObject({
  days: z.int().positive(),
  /** `sin-precisar`: the place says only «días». */
  kind: z.enum(['habiles', 'calendario', 'sin-precisar']),
  sources: ProvisionSourcesSchema,
});

const DeadlineSchema = z.strictObject({
  /** `Respuesta a tu solicitud`. */
  what: SentenceSchema,
  /** From when it runs: `desde el día siguiente de presentar la solicitud`. */
  from: SentenceSchema,
  /** The reader can count it from a day of their own (presenting, being notified). */
  countable: z.boolean(),
  /** The norm does not say from which day it runs: what is counted is a guide. */
  startUnstated: z.literal(true).optional(),
  periods: z.array(PeriodSchema).min(1),
});

/** How a request is decided, as the form of a TUPA has it: on the spot, or after it is looked at. */
const QualificationSchema = z.strictObject({
  value: z.enum(['automatica', 'evaluacion-previa']),
  says: SentenceSchema.max(160),
  sources: ProvisionSourcesSchema,
});

const SilenceSchema = z.strictObject({
  /** What the norm marks; `ambos`: places mark both. */
  value: z.enum(['positivo', 'negativo', 'ambos', 'no consta']),
  says: SentenceSchema,
  sources: z.array(ProvisionSourceSchema),
});

const AppealSchema = z.strictObject({
  /** `Reconsideración`, `Apelación`. */
  name: SentenceSchema,
  /** Who resolves it, as printed. */
  before: SentenceSchema,
  /** Days to file it and to resolve it, as the norm states them. */
  toFile: z.int().positive(),
  toResolve: z.int().positive(),
  sources: ProvisionSourcesSchema,
});

const FeeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('percent-of-uit'), percent: DecimalSchema, sources: ProvisionSourcesSchema }),
  /** So many soles, whatever the year: the norm names a sum. */
  z.strictObject({ kind: z.literal('soles'), amount: DecimalSchema, sources: ProvisionSourcesSchema }),
  z.strictObject({ kind: z.literal('free'), sources: ProvisionSourcesSchema }),
  /** The norm asks for a payment and does not say how much. */
  z.strictObject({ kind: z.literal('not-stated'), says: SentenceSchema, sources: ProvisionSourcesSchema }),
  /** Nothing is said about a payment. */
  z.strictObject({ kind: z.literal('silent') }),
]);

/** A procedure, duty, incentive or right that a norm sets up; the body of its file is plain advice in our words. */
export const ProcedureSchema = z.strictObject({
  id: KebabSchema.meta({ examples: ['trujillo-carnet'] }),
  /** Place where it holds. */
  municipality: MunicipalityIdSchema,
  norm: NormIdSchema,
  /** A request to file, a duty or condition to meet, something to gain, what one may ask for and expect. */
  kind: z.enum(['tramite', 'deber', 'incentivo', 'derecho']),
  /** Infinitive, with the town: `Sacar tu carnet de identificación del reciclador en Trujillo`. */
  title: SentenceSchema.max(180),
  /** For lists and crumbs: `Carnet de reciclador`. */
  shortTitle: SentenceSchema.max(60),
  /** Two or three lines: what it is and what for. */
  lead: SentenceSchema.max(400),
  /** Name of the list: `Qué llevas`, `Qué debes cumplir`. */
  listTitle: SentenceSchema.max(60),
  /** Id of the office where it is filed or reported; left out where nothing is filed. */
  office: KebabSchema.optional(),
  /** The first thing to know, beside what to bring, what it costs, when and where. */
  watchOut: WatchOutSchema.optional(),
  /** Whom the norm names here for their age or state, as a question: pages that go on with this one ask it first. */
  people: SentenceSchema.max(60).optional(),
  /** Of an incentive: what it gives to who separates. */
  gains: z.array(GainSchema).min(1).optional(),
  /** Who can apply or is bound. */
  audience: z.array(z.strictObject({ text: SentenceSchema, sources: ProvisionSourcesSchema })).min(1),
  questions: z.array(QuestionSchema).max(4),
  requirements: z.array(GroupSchema).min(1),
  steps: z.array(StepSchema),
  deadlines: z.array(DeadlineSchema),
  /** Left out where the norm does not sort its requests so. */
  qualification: QualificationSchema.optional(),
  silence: SilenceSchema.optional(),
  appeals: z.array(AppealSchema),
  /** What is said of appeals where none can be filed, or why nothing is known of them. */
  noAppeals: z.union([UnstatedSchema, StatementSchema]).optional(),
  fee: FeeSchema,
  /** Where and with what it is paid. */
  payment: StatementSchema.optional(),
  validity: z
    .strictObject({
      /** Large: `1 año`, `No consta`. */
      value: SentenceSchema.max(30),
      /** How many years, where it is renewed after a plain number of them: a reminder is offered. */
      years: z.int().positive().optional(),
      says: SentenceSchema,
      sources: z.array(ProvisionSourceSchema),
    })
    .optional(),
  /** Places of this norm, and other norms, it rests on; `note` says for what. */
  legalBasis: z.array(z.strictObject({ source: ProvisionSourceSchema, note: SentenceSchema })).min(1),
  /** Later norms that may change it, and how. */
  laterNorms: z.array(z.strictObject({ norm: NormIdSchema, note: SentenceSchema })),
  /** Ids of observations to show: contradictions, gaps. */
  observations: z.array(KebabSchema),
  /** Ids of procedures to go on with. */
  related: z.array(KebabSchema),
  /** Everyday words that should find it. */
  keywords: z.array(SentenceSchema).min(1),
  /** Day on which the record was last compared with the norm. */
  verifiedOn: DaySchema,
});

export type Procedure = z.output<typeof ProcedureSchema>;
export type Requirement = z.output<typeof RequirementSchema>;
export type RequirementGroup = z.output<typeof GroupSchema>;
export type Condition = z.output<typeof ConditionSchema>;
export type Question = z.output<typeof QuestionSchema>;
export type Deadline = z.output<typeof DeadlineSchema>;
export type Gain = z.output<typeof GainSchema>;
export type Fee = z.output<typeof FeeSchema>;
