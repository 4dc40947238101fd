import type { ListQuery } from '#forms/list-filter';

/** Questions of the filter, in the order in which the address shows them. */
export const reportFilterKeys = ['estado', 'actor'] as const;

/** Answers of the filter; an empty string asks for nothing. */
export type ReportFilter = ListQuery<(typeof reportFilterKeys)[number]>;

/** True for a row of this state, with these actors, that answers everything the filter asks. */
export function isReportMatch(row: { state: string; actors: readonly string[] }, filter: ReportFilter): boolean {
  return (
    (filter.estado === '' || filter.estado === row.state) && (filter.actor === '' || row.actors.includes(filter.actor))
  );
}

/** How many of the activities are shown: `24 actividades`, `1 de 24 actividades`. */
export function formatReportCount(shown: number, all: number): string {
  return shown === all ? `${all} actividades` : `${shown} de ${all} actividades`;
}
