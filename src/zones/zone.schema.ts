import { z } from 'zod';
import { MunicipalityIdSchema } from '#municipalities';
import { NormIdSchema, ProvisionSourceSchema, StatementSchema } from '#norms';
import { KebabSchema } from '#text/schemas';

/** A name of a zone: the list it stands in, and its words, letter by letter. */
const PlaceSourceSchema = ProvisionSourceSchema.required({ eId: true, printed: true });

const SentenceSchema = z.string().trim().min(1);

const ZoneSchema = z.strictObject({
  id: KebabSchema.meta({ examples: ['zona-1'] }),
  /** Number by which the norm calls it: 1 is `Zona 1`. */
  number: z.int().positive(),
  source: ProvisionSourceSchema,
  /** In the order of the norm. */
  places: z.array(PlaceSourceSchema).min(1),
});

/** Places that a reader may take for part of the territory, and where the norm does not hold. */
const OutsideSchema = z.strictObject({
  /** What each of them is: `otro distrito`. */
  called: SentenceSchema,
  /** Word by word, as the norm names them; `also`, the whole name where people say more than the norm prints. */
  places: z.array(PlaceSourceSchema.extend({ also: z.array(SentenceSchema).min(1).optional() })).min(1),
  /** What the norm says of its limits. */
  limits: StatementSchema,
  /** What to do there, an order to the reader. */
  advice: SentenceSchema,
});

/** What the page of the zones needs besides the zones. */
const DrawnSchema = z.strictObject({
  /** The zones together, in words: `seis zonas`. */
  named: SentenceSchema,
  /** After «de»: `el distrito de Trujillo`. */
  territory: SentenceSchema,
  /** Provision that lists the zones. */
  list: ProvisionSourceSchema,
  /** Names a reader may type, to show how. */
  examples: z.array(SentenceSchema).length(2),
  /** Whom to hand over to, an order to the reader. */
  handOver: z.strictObject({ says: SentenceSchema, source: ProvisionSourceSchema }),
  /** Left out where the norm names no place outside. */
  outside: OutsideSchema.optional(),
});

/** How a norm divides its territory for the collection of what was separated, and when it is collected. */
export const ZoningSchema = z.strictObject({
  /** Id of the norm. */
  id: NormIdSchema,
  municipality: MunicipalityIdSchema,
  /** What the norm is called in a sentence: `La ordenanza`. */
  instrument: SentenceSchema,
  /** What it does, after that name. */
  says: SentenceSchema,
  /** A doubt that belongs beside it: words before the link, the link, the observation it leads to. */
  doubt: z.strictObject({ before: SentenceSchema.optional(), label: SentenceSchema, observation: KebabSchema }),
  /** Left out where the norm draws no zones. */
  drawn: DrawnSchema.optional(),
  /** Empty where the norm draws no zones. */
  zones: z.array(ZoneSchema),
  days: z.array(StatementSchema),
  hours: z.array(StatementSchema),
  /** What the norm leaves open, and to whom. */
  notes: z.array(StatementSchema).min(1),
  /** Names that may be misprinted, by the observation that says so. */
  doubts: z.array(z.strictObject({ observation: KebabSchema, names: z.array(z.string()).min(1) })),
  /** Ids of further observations to show. */
  observations: z.array(KebabSchema),
});

export type Zoning = z.output<typeof ZoningSchema>;
/** Zones that a norm draws, not only speaks of. */
export type DrawnZoning = Zoning & { drawn: z.output<typeof DrawnSchema> };
export type Zone = z.output<typeof ZoneSchema>;
