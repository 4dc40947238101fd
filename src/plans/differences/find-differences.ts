import { severities } from '#observations';
import { readCrossChecks } from '../plans.content.ts';
import type { RoadmapActivity } from '../activities/roadmap-activity.ts';
import { loadRoadmap, type Roadmap } from '../roadmap/roadmap.ts';
import { compareCodes, findMisreadLetters } from './compare/compare-codes.ts';
import { compareEntities } from './compare/compare-entities.ts';
import { compareGoalTexts } from './compare/compare-goals.ts';
import { compareScopes } from './compare/compare-scopes.ts';
import { compareActivityTexts, compareIndicatorTexts, compareTitles } from './compare/compare-statements.ts';
import {
  compareCounts,
  compareNotes,
  compareParts,
  findMissing,
  findRepeatedGoals,
  listReferences,
} from './compare/compare-totals.ts';
import { compareGoalYears, compareMarks, compareSemesterGoals, compareSemesters } from './compare/compare-years.ts';
import { differenceKinds, findActionCode, type Difference, type FoundDifference } from './difference.ts';
import { gradeDifference } from './grade-differences.ts';
import { listRemarks } from './list-remarks.ts';
import { mergeYears } from './merge-years.ts';

/** Where the places that state one activity do not agree. */
function compareActivity(roadmap: Roadmap, activity: RoadmapActivity): FoundDifference[] {
  const row = roadmap.schedule.find(({ code }) => code === activity.code);
  const stated = roadmap.table22.find(({ code }) => code === activity.code);
  return mergeYears([
    ...compareActivityTexts(activity, roadmap.activities),
    ...compareIndicatorTexts(activity),
    ...compareGoalTexts(activity),
    ...compareGoalYears(activity),
    ...(row ? [...compareMarks(activity, row), ...compareSemesters(activity, row)] : []),
    ...compareSemesterGoals(activity),
    ...compareCodes(activity, roadmap.activities),
    ...findMissing(activity, stated),
  ]);
}

/** Objectives, lines and actions, with their titles in section 1. */
const listHeadings = ({ objectives }: Roadmap) =>
  objectives.flatMap(({ code, name, lines }) => [
    { code, title: name },
    ...lines.flatMap((line) => [{ code: line.code, title: line.name }, ...line.actions]),
  ]);

/** What the comparisons find, in print order of each. */
function compareAll(roadmap: Roadmap): FoundDifference[] {
  const name = (id: string): string => roadmap.findEntity(id).name;
  const { counts, references } = readCrossChecks();
  return [
    ...listHeadings(roadmap).flatMap((heading) => compareTitles(heading, roadmap)),
    ...roadmap.activities.flatMap((activity) => compareActivity(roadmap, activity)),
    ...findMisreadLetters(roadmap.activities),
    ...roadmap.actions.flatMap((place) => [
      ...compareScopes(place, roadmap),
      ...compareEntities(place.action, roadmap.table22, name),
      ...findRepeatedGoals(place),
    ]),
    ...roadmap.goals.flatMap(compareParts),
    ...compareCounts(counts, roadmap.actions),
    ...listReferences(references),
    ...compareNotes(roadmap.notes),
  ];
}

/** All that does not add up in the plan, each thing once, by what it changes, then by kind and in print order. */
export function findDifferences(roadmap: Roadmap): Difference[] {
  const { judged } = readCrossChecks();
  const found = compareAll(roadmap).map((one) => gradeDifference(one, judged));
  const covered = new Set(roadmap.plan.remarks.flatMap(({ covers }) => covers ?? []));
  const told = [...found.filter(({ id }) => !covered.has(id)), ...listRemarks(roadmap, found)];
  const rank = ({ severity, kind }: Difference): number =>
    severities.indexOf(severity) * differenceKinds.length + differenceKinds.indexOf(kind);
  return told.toSorted((a, b) => rank(a) - rank(b));
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
