import { z } from 'zod';
import { createListReader, defineContent } from '#catalogue';
import { KebabSchema } from '#text/schemas';

const SentenceSchema = z.string().trim().min(1).max(300);

/** Ways to take a tool: the code of a frame, plain or fitted by a script; an address that the place turns into a frame; a link; a code. */
const takingWays = ['marco', 'programa', 'direccion', 'enlace', 'codigo'] as const;

export type TakingWay = (typeof takingWays)[number];

/** A place where people teach, and how a tool gets there. */
const TakingPlaceSchema = z.strictObject({
  /** Kebab-case: `wordpress`. */
  id: KebabSchema,
  name: z.string().trim().min(1).max(40),
  /** Ways that it allows, the best first. */
  ways: z
    .array(
      z.strictObject({
        way: z.enum(takingWays),
        /** What to do there with what was copied, step by step. */
        steps: z.array(SentenceSchema).min(1),
        /** The place locks the frame: scripts run in it, and nothing is kept. */
        locked: z.literal(true).optional(),
        /** What a reader there sees and can do. */
        sees: SentenceSchema,
      }),
    )
    .min(1),
  /** What it does not allow, and what comes of it. */
  limits: z.array(SentenceSchema),
  /** With what it was tried and on which day; undefined: not tried, written from what its makers and others say. */
  tried: z.strictObject({ with: SentenceSchema, on: z.iso.date() }).optional(),
});

export type TakingPlace = z.output<typeof TakingPlaceSchema>;

/** Places to which tools are taken. */
export const takingPlaces = defineContent({
  name: 'takingPlaces',
  pattern: 'content/registries/taking-places.json',
  schema: TakingPlaceSchema,
  holds: 'many',
  id: ({ id }) => id,
});

/** All places, in the order in which they are offered. */
export const listTakingPlaces = createListReader(takingPlaces);
