import type { ListQuery } from '#forms/list-filter';

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

/** How many there are; those of wording are said apart, since they change nothing: `5 observaciones y 2 de redacción`. */
export function formatObservationCount(rows: readonly { severity?: string | undefined }[]): string {
  const wording = rows.filter(({ severity }) => severity === 'redaccion').length;
  const grave = rows.length - wording;
  const name = (count: number): string => (count === 1 ? '1 observación' : `${count} observaciones`);
  if (wording === 0) return name(grave);
  return grave === 0 ? `${name(wording)} de redacción` : `${name(grave)} y ${wording} de redacción`;
}
