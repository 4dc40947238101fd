import { onceFromContent } from '#catalogue';
import { listNormTypes } from '../record/norms.content.ts';
import type { NormType } from './norm-type.schema.ts';

const indexTypes = onceFromContent(() => new Map(listNormTypes().map((type) => [type.id, type])));

/** The kind of norm with this id; throws for an id that the content check did not see. */
export function findNormType(id: string): NormType {
  const type = indexTypes().get(id);
  if (!type) throw new Error(`Unknown norm type: ${id}`);
  return type;
}
