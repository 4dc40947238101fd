/** Questions of the filter, in the order in which the address shows them. */
export const reportFilterKeys = ['estado', 'actor'] as const;

/** Answers of the filter; an empty string asks for nothing. */
export type ReportFilter = Record<(typeof reportFilterKeys)[number], string>;

/** Values that each question takes. */
export type ReportChoices = Readonly<Record<keyof ReportFilter, ReadonlySet<string>>>;

/** The filter of a query string; values that are no choice are left out. */
export function parseReportFilter(query: URLSearchParams, choices: ReportChoices): ReportFilter {
  const read = (key: keyof ReportFilter): string => {
    const value = query.get(key) ?? '';
    return choices[key].has(value) ? value : '';
  };
  return { estado: read('estado'), actor: read('actor') };
}

/** Query string of a filter, only with what asks for something; empty for none. */
export function formatReportFilter(filter: ReportFilter): string {
  const query = new URLSearchParams(
    reportFilterKeys.flatMap((key): [string, string][] => (filter[key] === '' ? [] : [[key, filter[key]]])),
  ).toString();
  return query === '' ? '' : `?${query}`;
}

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
