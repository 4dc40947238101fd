import { z } from 'zod';
import { ConfidenceSchema } from '#norms';
import { KebabSchema } from '#text/schemas';
import { ExpansionSchema, type Expansion } from './expansion.schema.ts';
import { SaidSchema } from './said.schema.ts';

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

const isConfirmed = ({ confidence }: z.output<typeof PartSchema>): boolean => confidence === 'confirmed';

const saysNorm = (expansion: Expansion | undefined): boolean => typeof expansion === 'object' && 'said' in expansion;

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
    /** Norms that write its letters beside its name, where a part is confirmed by them. */
    said: z.array(SaidSchema).min(1).optional(),
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
  })
  .refine(({ parts, said, expansion }) => said !== undefined || saysNorm(expansion) || !parts.some(isConfirmed), {
    error: 'si una parte está confirmada, «said» dice qué norma lo escribe y en qué palabras.',
    path: ['parts'],
  });

export type EntityPlace = z.output<typeof PlaceSchema>;
export type EntityPart = z.output<typeof PartSchema>;
export type EntityRow = z.output<typeof EntityRowSchema>;
