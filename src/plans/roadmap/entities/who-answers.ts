import type { ActivityScope, RoadmapActivity } from '../../activities/roadmap-activity.ts';
import type { Roadmap } from '../roadmap.ts';

/** Who leads and who takes part in something due, as entity ids. */
export type WhoAnswers = Pick<RoadmapActivity, 'responsible' | 'participants'>;

/** Who answers for an activity, or for an action as section 1 says it. */
export function findWhoAnswers(roadmap: Pick<Roadmap, 'activities' | 'findAction'>, code: string): WhoAnswers {
  const activity = roadmap.activities.find((one) => one.code === code);
  if (activity) return activity;
  const { responsible, participants } = roadmap.findAction(code).action;
  return { responsible: responsible.ids, participants: participants?.ids ?? [] };
}

/** Where the entities that lead an activity come from, in few words; empty where they are those of the cell. */
export function nameScope(scope: ActivityScope | undefined): string {
  if (!scope) return '';
  return scope.basis === 'said' ? `Según la nota ${scope.note}` : `Deducido de la nota ${scope.note}`;
}

/** The same in sentences, with how sure it is. */
export function describeScope(scope: ActivityScope, name: (id: string) => string): string {
  const { note, basis, without } = scope;
  const others = without.map(name).join(' y ');
  if (basis === 'said')
    return others
      ? `Lo dice la nota ${note}. La celda de la acción nombra también a ${others}.`
      : `Lo dice la nota ${note}.`;
  return `Lo deducimos de la nota ${note}: nombra a ${others} solo para otras actividades de la acción, y de esta no dice nada. La celda de la acción nombra también a ${others}.`;
}
