import { ObservationKindSchema, type Observation } from '../observation.schema.ts';
import { severities, severityWords, type Severity, type SeverityWords } from '../severity.schema.ts';

/** Observations of one severity. */
export interface SeverityGroup extends SeverityWords {
  severity: Severity;
  observations: Observation[];
}

/** What changes most for a reader comes first; the order given is kept within a severity. */
export function sortBySeverity<Row extends { severity: Severity }>(rows: readonly Row[]): Row[] {
  return rows.toSorted((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
}

/** Observations by severity, within each the gravest kind first; severities without any are left out. */
export function groupBySeverity(observations: readonly Observation[]): SeverityGroup[] {
  const kinds = ObservationKindSchema.options;
  return severities
    .map((severity) => ({
      severity,
      ...severityWords[severity],
      observations: observations
        .filter((one) => one.severity === severity)
        .toSorted((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind)),
    }))
    .filter((group) => group.observations.length > 0);
}
