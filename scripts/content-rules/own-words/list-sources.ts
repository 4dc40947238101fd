import { ProvisionSourceSchema } from '#norms';
import type { NamedSource } from './claim.ts';

/** True for what names a provision as a source: it is no text of ours. */
export function isSource(value: unknown): boolean {
  return ProvisionSourceSchema.safeParse(value).success;
}

/** The norm a record or a later norm names by its id alone, and the provision beside it. */
function listOwn(value: object): NamedSource[] {
  if (!('norm' in value) || typeof value.norm !== 'string') return [];
  return [{ norm: value.norm, ...('eId' in value && typeof value.eId === 'string' && { eId: value.eId }) }];
}

/** Sources anywhere in a value; a later norm is one too, named by its id alone. */
export function listSources(value: unknown): NamedSource[] {
  if (typeof value !== 'object' || value === null) return [];
  const { data } = ProvisionSourceSchema.safeParse(value);
  if (data) return [data];
  return [...listOwn(value), ...Object.values(value).flatMap(listSources)];
}
