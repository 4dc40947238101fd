import { z } from 'zod';
import types from '../../content/registries/norm-types.json' with { type: 'json' };

/** A kind of norm. Source: content/registries/norm-types.json. */
export const NormTypeSchema = z.strictObject({
  /** Kebab-case id, used in front matter: `decreto-supremo`. */
  id: z.string(),
  /** First part of the norm's id: `ds`. */
  prefix: z.string(),
  /** Full name, singular: `Decreto Supremo`. */
  name: z.string(),
  /** Plural, for lists and filters. */
  plural: z.string(),
  /** How it is abbreviated in lists: `DS`. */
  short: z.string(),
});

export type NormType = z.output<typeof NormTypeSchema>;

/** All kinds of norm, in order of rank. */
export const normTypes: readonly NormType[] = z.array(NormTypeSchema).parse(types);

const byId = new Map(normTypes.map((type) => [type.id, type]));

/** The kind of norm with this id; throws for an id that no schema let through. */
export function findNormType(id: string): NormType {
  const type = byId.get(id);
  if (!type) throw new Error(`Unknown norm type: ${id}`);
  return type;
}
