import { kindWords } from './kind-words.ts';
import { ObservationKindSchema, type Observation, type ObservationKind } from './observation.schema.ts';

/** Observations of one kind. */
export interface KindGroup {
  kind: ObservationKind;
  /** Kind for people. */
  word: string;
  observations: Observation[];
}

/** Observations by kind, gravest kind first; kinds without any are left out. */
export function groupByKind(observations: readonly Observation[]): KindGroup[] {
  return ObservationKindSchema.options
    .map((kind) => ({ kind, word: kindWords[kind], observations: observations.filter((one) => one.kind === kind) }))
    .filter((group) => group.observations.length > 0);
}
