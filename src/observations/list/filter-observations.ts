import type { ListQuery } from '#forms/list-filter';
import { countBySeverity } from './is-grave.ts';

/** Questions of the filter, in the order in which the address shows them. */
export const observationKeys = ['norma', 'gravedad'] as const;

/** Answers of the filter; an empty string asks for nothing. */
export type ObservationFilter = ListQuery<(typeof observationKeys)[number]>;

/** True for an observation that answers everything the filter asks. */
export function isObservationMatch(
  row: { norm?: string | undefined; severity?: string | undefined },
  { norma, gravedad }: ObservationFilter,
): boolean {
  return (norma === '' || norma === row.norm) && (gravedad === '' || gravedad === row.severity);
}

type Counted = Parameters<typeof countBySeverity>[0][number];

const nameCount = (count: number): string => (count === 1 ? '1 observación' : `${count} observaciones`);

/** How many there are; those of wording are said apart, since they change nothing: `5 observaciones y 2 de redacción`. */
export function formatObservationCount(rows: readonly Counted[]): string {
  const { grave, wording } = countBySeverity(rows);
  if (wording === 0) return nameCount(grave);
  return grave === 0 ? `${nameCount(wording)} de redacción` : `${nameCount(grave)} y ${wording} de redacción`;
}

/** The same on one line of a phone, where words beside it say what is counted: `5 y 2 de redacción`. */
export function formatShortCount(rows: readonly Counted[]): string {
  const { grave, wording } = countBySeverity(rows);
  if (wording === 0) return nameCount(grave);
  return grave === 0 ? `${wording} de redacción` : `${grave} y ${wording} de redacción`;
}
