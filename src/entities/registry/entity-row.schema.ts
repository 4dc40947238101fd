import { z } from 'zod';
import { ConfidenceSchema } from '#norms';
import { KebabSchema } from '#text/schemas';
import { ExpansionSchema } from './expansion.schema.ts';

/** Where bodies are named: the registry of issuers, and the plans by id. */
export const entityPlaces = ['emisores', 'plan-hdr-as-2025', 'planres-2023', 'estrategia-pml'] as const;

const PlaceSchema = z.enum(entityPlaces);

const TextSchema = z.string().trim().min(1);

/** An entity as one place names it. The first part of a row is the entity; each other says how sure it is that it is the same one. */
const PartSchema = z.strictObject({
  place: PlaceSchema,
  /** Its id there: of the issuer, of the entity or actor of the plan; for the strategy, the member as printed. */
  id: TextSchema,
  /** How sure it is that this is the body of the first part. */
  confidence: ConfidenceSchema.optional(),
  /** What that rests on, in our words. */
  why: TextSchema.optional(),
});

/** The body that this one belongs to. */
const PartOfSchema = z.strictObject({ entity: KebabSchema, confidence: ConfidenceSchema, why: TextSchema });

/** A change of name or of body that the registry of institutions tells, seen from the older side. */
const ChangedSchema = z.strictObject({
  /** Its id in content/registries/institutions.json. */
  institution: KebabSchema,
  /** Entities that stand in its place today; none where they have no page. */
  into: z.array(KebabSchema),
});

/**
 * A body that several places name, or of which more is to be said than they say. Source: content/registries/entities.json. What only
 * one place names needs no row: it is an entity by its id there.
 */
export const EntityRowSchema = z
  .strictObject({
    /** Kebab-case, its address: `minam`. */
    id: KebabSchema,
    /** How it is called, where only the strategy names it: words of its members. */
    name: TextSchema.optional(),
    /** What its letters stand for, where no place says so. */
    expansion: ExpansionSchema.optional(),
    /** Entities of the roadmap of this kind are its organs. */
    organs: z.literal('mvcs').optional(),
    partOf: PartOfSchema.optional(),
    changed: z.array(ChangedSchema).min(1).optional(),
    parts: z.array(PartSchema).min(1),
  })
  .refine(({ parts }) => parts.every((part, index) => (part.why !== undefined) === index > 0), {
    error: 'la primera parte va sin «why»; cada una de las demás dice por qué es la misma entidad.',
    path: ['parts'],
  })
  .refine(({ parts }) => parts.every((part) => (part.why === undefined) === (part.confidence === undefined)), {
    error: '«why» y «confidence» van juntos.',
    path: ['parts'],
  });

export type EntityPlace = z.output<typeof PlaceSchema>;
export type EntityPart = z.output<typeof PartSchema>;
export type EntityRow = z.output<typeof EntityRowSchema>;
