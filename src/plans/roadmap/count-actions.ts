import { formatPeriods } from '../schedule/period-words.ts';
import { formatActionPath } from './plan-paths.ts';
import { loadRoadmap } from './roadmap.ts';
import { periodIds } from './roadmap.schema.ts';

/** How many activities each action has and in which years they are marked, by the address of its page. */
export function countActions(): ReadonlyMap<string, string> {
  const { actions, activities } = loadRoadmap();
  return new Map(
    actions.map(({ action: { code } }) => {
      const own = activities.filter((activity) => formatActionPath(activity.code) === formatActionPath(code));
      const marked = periodIds.filter((period) => own.some(({ periods }) => periods.includes(period)));
      const count = `${own.length} ${own.length === 1 ? 'actividad' : 'actividades'}`;
      return [formatActionPath(code), marked.length === 0 ? count : `${count}: ${formatPeriods(marked)}`];
    }),
  );
}
