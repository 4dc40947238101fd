import { isActivityCode } from '../activities/activity-count.ts';
import type { PlanRow } from '../document/plan.ts';
import { formatActionPath, formatCodePath, formatGoalPath } from './plan-paths.ts';
import { loadRoadmap } from './roadmap.ts';

/** Goals, actions and activities of the roadmap's plan, wherever it states them, and where the site tells them. */
export function listRoadmapRows(): PlanRow[] {
  const { goals, actions, schedule, table22, table23 } = loadRoadmap();
  const rows = [...schedule, ...table22, ...table23].filter(({ code }) => isActivityCode(code));
  return [
    ...goals
      .flatMap((goal) => [goal, ...goal.parts])
      .map(({ id, name }) => ({ href: formatGoalPath(id), quotes: [name] })),
    ...actions.map(({ action }) => ({ href: formatActionPath(action.code), quotes: [action.title] })),
    ...actions
      .flatMap(({ action }) => action.activities)
      .map(({ code, text }) => ({ href: formatCodePath(code), quotes: [text] })),
    ...rows.map(({ code, text }) => ({ href: formatCodePath(code), quotes: [text] })),
  ];
}
