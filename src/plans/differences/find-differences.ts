import { readCrossChecks } from '../plans.content.ts';
import type { RoadmapActivity } from '../activities/roadmap-activity.ts';
import { loadRoadmap, type Roadmap } from '../roadmap/roadmap.ts';
import { compareCodes, findRepeatedCodes } from './compare-codes.ts';
import { compareEntities } from './compare-entities.ts';
import { compareActivityTexts, compareGoalTexts, compareIndicatorTexts } from './compare-statements.ts';
import {
  compareCounts,
  compareNotes,
  compareParts,
  findMissing,
  findRepeatedGoals,
  listReferences,
} from './compare-totals.ts';
import { compareGoalYears, compareMarks, compareSemesterGoals, compareSemesters } from './compare-years.ts';
import { differenceKinds, findActionCode, type Difference } from './difference.ts';

/** Where the places that state one activity do not agree. */
function compareActivity(roadmap: Roadmap, activity: RoadmapActivity): Difference[] {
  const row = roadmap.schedule.find(({ code }) => code === activity.code);
  const stated = roadmap.table22.find(({ code }) => code === activity.code);
  return [
    ...compareActivityTexts(activity, roadmap.activities),
    ...compareIndicatorTexts(activity),
    ...compareGoalTexts(activity),
    ...compareGoalYears(activity),
    ...(row ? [...compareMarks(activity, row), ...compareSemesters(activity, row)] : []),
    ...compareSemesterGoals(activity),
    ...compareCodes(activity),
    ...findMissing(activity, stated),
  ];
}

/** Actions and activities that a remark names. */
function findNamedCodes(text: string, { actions, activities }: Roadmap): string[] {
  const known = new Set([...actions.map(({ action }) => action.code), ...activities.map(({ code }) => code)]);
  const named = (text.match(/\d(?:\.\d){2,3}/gu) ?? []).filter((code) => known.has(code));
  return [...new Set(named)];
}

/** What we read by eye while encoding, and no comparison finds. */
const listRemarks = (roadmap: Roadmap): Difference[] =>
  roadmap.plan.remarks.map(({ text, places }, index) => ({
    id: `lectura-${index + 1}`,
    kind: 'lectura',
    codes: findNamedCodes(text, roadmap),
    sentence: text,
    versions: places.map((lines) => ({ places: [{ lines }], text: '' })),
  }));

/** All that does not add up in the plan, by kind and then in print order. */
export function findDifferences(roadmap: Roadmap): Difference[] {
  const name = (id: string): string => roadmap.findEntity(id).name;
  const found = [
    ...roadmap.activities.flatMap((activity) => compareActivity(roadmap, activity)),
    ...findRepeatedCodes(roadmap.activities),
    ...roadmap.actions.flatMap((place) => [
      ...compareEntities(place.action, roadmap.table22, name),
      ...findRepeatedGoals(place),
    ]),
    ...roadmap.goals.flatMap(compareParts),
    ...compareCounts(readCrossChecks().counts, roadmap.actions),
    ...listReferences(readCrossChecks().references),
    ...compareNotes(roadmap.notes),
    ...listRemarks(roadmap),
  ];
  return found.toSorted((a, b) => differenceKinds.indexOf(a.kind) - differenceKinds.indexOf(b.kind));
}

let differences: readonly Difference[] | undefined;

/** The differences of the plan, found once. */
export function loadDifferences(): readonly Difference[] {
  differences ??= findDifferences(loadRoadmap());
  return differences;
}

/** Those that touch an action or one of its activities. */
export const findActionDifferences = (action: string): Difference[] =>
  loadDifferences().filter(({ codes }) => codes.some((code) => findActionCode(code) === action));
