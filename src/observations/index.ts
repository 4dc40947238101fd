/**
 * What is doubtful in an official text: one file of content/observations for each norm, shown beside the passage.
 * Every observation quotes words that are printed where it says, and says what the doubt
 * changes. Begin with `observation.schema.ts`.
 */
export { ObservationSchema, type Observation, type ObservationKind } from './observation.schema.ts';
export { severities, SeveritySchema, severityWords, type Severity, type SeverityWords } from './severity.schema.ts';
export { groupBySeverity, sortBySeverity, type SeverityGroup } from './list/group-by-severity.ts';
export { isGrave } from './list/is-grave.ts';
export { formatObservationCount, formatShortCount } from './list/filter-observations.ts';
export { listObservations, observations } from './observations.content.ts';
export { findObservationPath, formatObservationPath } from './observation-path.ts';
export { findObservations, findObservationsNaming } from './find-observations.ts';
export { buildPrintedTexts, printWholeText, type PrintedTexts } from './printed-text.ts';
export { findPrintedText, listOutlines } from './printed-places.ts';
export { checkObservations, checkPlace, type FindText, type NamedPlace, type Outlines } from './check-observations.ts';
export { renderObservation, type FindPlace, type ObservationLayout, type ObservedPlace } from './render-observation.ts';
