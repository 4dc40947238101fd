import type { RoadmapPlace } from '../activities/roadmap-activity.ts';

/** Places of the plan, as readers are told. */
export const placeWords: Readonly<Record<RoadmapPlace, string>> = {
  'section-1': 'sección 1',
  schedule: 'cronograma (2.1)',
  'table-22': 'tabla 2.2',
  'table-23': 'tabla 2.3',
};
