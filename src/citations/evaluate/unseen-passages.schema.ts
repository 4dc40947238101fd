import { z } from 'zod';

/** A citation as two readers and a third who decided marked it, by ANNOTATION.md. */
const MarkedCitationSchema = z.strictObject({
  /** The words, as they stand in the passage. */
  text: z.string().min(1),
  /** Which occurrence of these words, from 1. Default: the first. */
  nth: z.int().min(1).optional(),
  kind: z.enum(['number', 'name', 'reference', 'inner', 'relative']),
  /** Kind of the norm, where its number is printed. */
  type: z.string().optional(),
  /** Running number without leading zeros. */
  number: z.string().optional(),
  /** Year printed in the number. */
  year: z.int().optional(),
  /** Letters behind the number. */
  issuer: z.string().optional(),
  /** `self`, an id of our registry, a number written `type:number:year:issuer`, or null where it cannot be told. */
  norm: z.string().nullable(),
  /** Provision, wide to narrow: `art:5/num:5.2/lit:a`; `disp` for any final provision. */
  at: z.string().optional(),
  /** The rules leave two readings: it counts neither as missing nor as found. */
  either: z.boolean().optional(),
});

/** A passage of a norm that stands in the shared corpus, not here: where it is, and what is cited in it. */
const UnseenPassageSchema = z.strictObject({
  id: z.string().regex(/^(?:uno|dos|tres)-\d{3}$/),
  /** File of the corpus. */
  file: z.string(),
  /** Place of its first character in that file. */
  at: z.int(),
  /** Its length there, in characters. */
  length: z.int(),
  /** First half of the SHA-256 of its text without markup: the file is the one that was read. */
  digest: z.string().regex(/^[0-9a-f]{16}$/),
  citations: z.array(MarkedCitationSchema),
});

/** A set of passages that who mends the engine had not seen. */
export const UnseenPassagesSchema = z.array(UnseenPassageSchema);

const ShareSchema = z.strictObject({ right: z.int(), of: z.int() });

/** What the engine was worth on a set: the first time, before anything was mended because of it, and the last. */
export const UnseenRunsSchema = z.array(
  z.strictObject({
    /** 1 was worked with; 2, and after it 3, were opened when what was learnt before was mended. */
    set: z.literal([1, 2, 3]),
    run: z.enum(['first', 'last']),
    /** Day it was measured. */
    on: z.iso.date(),
    passages: z.int(),
    precision: ShareSchema,
    recall: ShareSchema,
    article: ShareSchema,
    resolution: ShareSchema,
    wrongLinks: z.int(),
    otherNames: ShareSchema,
  }),
);

/** Right, and out of how many. */
export type Share = z.output<typeof ShareSchema>;
export type UnseenRun = z.output<typeof UnseenRunsSchema>[number];
export type MarkedCitation = z.output<typeof MarkedCitationSchema>;
export type UnseenPassage = z.output<typeof UnseenPassageSchema>;
