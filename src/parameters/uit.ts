import { onceFromContent } from '#catalogue';
import { readUitFile } from './parameters.content.ts';
import type { Uit } from './uit.schema.ts';

/** All known values of the UIT, newest year first. */
export const listUits = onceFromContent((): readonly Uit[] => readUitFile().values.toReversed());

const indexUits = onceFromContent(() => new Map(listUits().map((uit) => [uit.year, uit])));

/** The UIT of a year; undefined where we have none. */
export function findUit(year: number): Uit | undefined {
  return indexUits().get(year);
}
