import { placeWords } from '../document/place-words.ts';
import type { RoadmapActivity, RoadmapGoal } from '../activities/roadmap-activity.ts';
import type { Roadmap } from '../roadmap/roadmap.ts';
import type { Quoted } from '../document/quoted.schema.ts';

/** A goal of an activity, on the last day of a year or semester that it names. */
export interface DueGoal {
  /** Activity: `1.1.1.1`. */
  code: string;
  /** `2026-12-31`: last day of the year; `2025-06-30` for a first semester. */
  date: string;
  /** As printed. */
  goal: Quoted;
  /** Place that states it: `tabla 2.2`. */
  place: string;
  /** Tells the goals of one activity on one day apart: `t22-1`. */
  key: string;
}

/** The goals that count for the calendar: those of table 2.2, which stand at their activity; those of section 1 where it has none. */
function chooseGoals({ goals }: RoadmapActivity): RoadmapGoal[] {
  const stated = goals.filter(({ place }) => place === 'table-22');
  return stated.length > 0 ? stated : [...goals];
}

function listYearly(activity: RoadmapActivity): DueGoal[] {
  return chooseGoals(activity).flatMap(({ place, text, years }, index) => {
    if (!years) return [];
    const named = Array.from({ length: years.to - years.from + 1 }, (_, step) => years.from + step);
    return named.map((year) => ({
      code: activity.code,
      date: `${year}-12-31`,
      goal: text,
      place: placeWords[place],
      key: `${place}-${index + 1}`,
    }));
  });
}

function listHalfYearly({ code, semesters }: RoadmapActivity): DueGoal[] {
  const place = placeWords['table-23'];
  const { first, second } = semesters;
  return [
    ...(first ? [{ code, date: '2025-06-30', goal: first, place, key: 'table-23-1' }] : []),
    ...(second ? [{ code, date: '2025-12-31', goal: second, place, key: 'table-23-2' }] : []),
  ];
}

/**
 * Goals with a date, by activity and day. The plan names years and semesters, never days: a goal falls due on the last day, and one that
 * holds for several years on the last day of each. Milestones have no date in the plan.
 */
export function listDueGoals({ activities }: Pick<Roadmap, 'activities'>): DueGoal[] {
  return activities.flatMap((activity) =>
    [...listHalfYearly(activity), ...listYearly(activity)].toSorted((a, b) => a.date.localeCompare(b.date)),
  );
}
