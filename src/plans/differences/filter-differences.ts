import type { ListQuery } from '#forms/list-filter';
import { countBySeverity } from '#observations/list';

/** Questions of the filter, in the order in which the address shows them. */
export const differenceKeys = ['gravedad', 'clase'] as const;

/** Answers of the filter; an empty string asks for nothing. */
export type DifferenceFilter = ListQuery<(typeof differenceKeys)[number]>;

/** True for a difference that answers everything the filter asks. */
export function isDifferenceMatch(
  row: { severity?: string | undefined; kind?: string | undefined },
  { gravedad, clase }: DifferenceFilter,
): boolean {
  return (gravedad === '' || gravedad === row.severity) && (clase === '' || clase === row.kind);
}

/** How many there are: those of wording apart, since they change nothing: `55 diferencias que cambian algo y 70 solo de redacción`. */
export function formatDifferenceCount(rows: readonly { severity?: string | undefined }[]): string {
  const { grave, wording } = countBySeverity(rows);
  const said = grave === 1 ? '1 diferencia que cambia algo' : `${grave} diferencias que cambian algo`;
  if (wording === 0) return said;
  return grave === 0 ? `${wording} solo de redacción` : `${said} y ${wording} solo de redacción`;
}
