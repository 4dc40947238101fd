import { readdirSync, readFileSync } from 'node:fs';
import { parseYaml, SiteError, type Place } from '#errors';
import type { Observation } from './observation.schema.ts';
import { parseObservations } from './parse-observations.ts';

/** Observations of all files, and where each is written. */
export interface LoadedObservations {
  observations: Observation[];
  locate: (observation: Observation) => Place;
}

/** Reads `<folder>/*.json`, from the project's root; throws a SiteError with the mistakes of the first file that has any. */
export function loadObservations(folder = 'content/observations'): LoadedObservations {
  const places = new Map<Observation, Place>();
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  for (const name of files.sort()) {
    const file = `${folder}/${name}`;
    const { value, issues, locate } = parseYaml(readFileSync(file, 'utf8'), file);
    if (issues.length > 0) throw new SiteError(issues);
    for (const [index, observation] of parseObservations(value, locate).entries()) {
      places.set(observation, locate([index, 'id']));
    }
  }
  return { observations: [...places.keys()], locate: (observation) => places.get(observation) ?? { file: folder } };
}
