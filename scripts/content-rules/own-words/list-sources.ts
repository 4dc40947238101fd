import { ProvisionSourceSchema } from '#norms';
import type { NamedSource } from './claim.ts';

/** True for what names a provision as a source: it is no text of ours. */
export function isSource(value: unknown): boolean {
  return ProvisionSourceSchema.safeParse(value).success;
}

/** Sources anywhere in a value; a later norm is one too, named by its id alone. */
export function listSources(value: unknown): NamedSource[] {
  if (typeof value !== 'object' || value === null) return [];
  const { data } = ProvisionSourceSchema.safeParse(value);
  if (data) return [data];
  const own = 'norm' in value && typeof value.norm === 'string' ? [{ norm: value.norm }] : [];
  return [...own, ...Object.values(value).flatMap(listSources)];
}
