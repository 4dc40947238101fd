import { onceFromContent } from '#catalogue';
import { joinActivity, type ActionPlace } from '../activities/join-activity.ts';
import type { RoadmapActivity } from '../activities/roadmap-activity.ts';
import { readRoadmapData, type RoadmapData } from '../plans.content.ts';
import type { Progress } from '../progress/progress.schema.ts';
import { matchGoals } from './match-goals.ts';
import type { Action, Entity } from './roadmap.schema.ts';

/** A goal of section 1 that is of no activity of its action. */
export interface LooseGoal {
  /** `1.1.2`. */
  action: string;
  goal: Action['goals'][number];
  /** What public reports say was done of it, by year. */
  progress: readonly Progress[];
}

/** The plan of the roadmap with its places joined. */
export interface Roadmap extends Omit<RoadmapData, 'entities'> {
  /** Who leads or takes part, by id. */
  entities: ReadonlyMap<string, Entity>;
  /** Actions in print order, each with its objective and line. */
  actions: readonly ActionPlace[];
  /** Activities in print order. */
  activities: readonly RoadmapActivity[];
  /** Goals of actions that are of none of their activities, in print order. */
  looseGoals: readonly LooseGoal[];
  /** The activity with this code; throws for a code that is none. */
  find(code: string): RoadmapActivity;
  /** The action with this code (`1.1.1`), with its objective and line; throws for a code that is none. */
  findAction(code: string): ActionPlace;
  /** The entity with this id; throws for an id that is not in the registry. */
  findEntity(id: string): Entity;
}

/** Looks up by key, and says what was not found. */
function buildFinder<T>(kind: string, byKey: ReadonlyMap<string, T>): (key: string) => T {
  return (key) => {
    const found = byKey.get(key);
    if (found === undefined) throw new Error(`The plan has no ${kind} «${key}».`);
    return found;
  };
}

function buildRoadmap(data: RoadmapData): Roadmap {
  const actions = data.objectives.flatMap((objective) =>
    objective.lines.flatMap((line) =>
      line.actions.map((action) => ({ objective, line, action, goalActivities: matchGoals(action, data.table22) })),
    ),
  );
  const activities = actions.flatMap((place) =>
    place.action.activities.map(({ code }) => joinActivity(data, place, code)),
  );
  const findOwn = (code: string): Progress[] => data.progress.filter((one) => one.code === code);
  const looseGoals = actions.flatMap(({ action, goalActivities }) =>
    action.goals.flatMap((goal, index) =>
      goalActivities[index] ? [] : [{ action: action.code, goal, progress: findOwn(action.code) }],
    ),
  );
  const entities = new Map(data.entities.map((entity) => [entity.id, entity]));
  return {
    ...data,
    entities,
    actions,
    activities,
    looseGoals,
    find: buildFinder('activity', new Map(activities.map((activity) => [activity.code, activity]))),
    findAction: buildFinder('action', new Map(actions.map((place) => [place.action.code, place]))),
    findEntity: buildFinder('entity', entities),
  };
}

/** The joined plan, made once. */
export const loadRoadmap = onceFromContent(() => buildRoadmap(readRoadmapData()));
