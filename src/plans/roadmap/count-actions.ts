import type { RoadmapActivity } from '../activities/roadmap-activity.ts';
import { formatPeriods } from '../schedule/period-words.ts';
import { formatActionPath } from './plan-paths.ts';
import { loadRoadmap } from './roadmap.ts';
import { periodIds, type PeriodId } from './roadmap.schema.ts';

/** In which columns of the schedule any of these activities is due, by a mark or by a goal. */
export const listDueTogether = (activities: readonly Pick<RoadmapActivity, 'due'>[]): PeriodId[] =>
  periodIds.filter((period) => activities.some(({ due }) => due.some((one) => one.period === period)));

/** How many activities each action has and when they are due, by the address of its page, which says the same. */
export function countActions(): ReadonlyMap<string, string> {
  const { actions, activities } = loadRoadmap();
  return new Map(
    actions.map(({ action: { code } }) => {
      const own = activities.filter((activity) => formatActionPath(activity.code) === formatActionPath(code));
      const due = listDueTogether(own);
      const count = `${own.length} ${own.length === 1 ? 'actividad' : 'actividades'}`;
      return [formatActionPath(code), due.length === 0 ? count : `${count}: ${formatPeriods(due)}`];
    }),
  );
}
