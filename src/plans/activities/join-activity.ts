import type { RoadmapData } from '../plans.content.ts';
import type { Action, Line, Objective, PeriodId, Table22Row } from '../roadmap/roadmap.schema.ts';
import { listDuePeriods } from '../schedule/due-periods.ts';
import type {
  RoadmapActivity,
  RoadmapGoal,
  RoadmapIndicator,
  RoadmapStatement,
  SharedCells,
  Span,
} from './roadmap-activity.ts';

/** An action with what stands above it, and the activity of each of its goals. */
export interface ActionPlace {
  objective: Objective;
  line: Line;
  action: Action;
  /** Activity of each goal of the action, in order; undefined where the words do not tell. */
  goalActivities: readonly (string | undefined)[];
}

const spans: readonly { span: Span; name: string }[] = [
  { span: 'corto', name: 'CORTO PLAZO' },
  { span: 'mediano', name: 'MEDIANO PLAZO' },
  { span: 'largo', name: 'LARGO PLAZO' },
];

function deriveSpan({ plan }: RoadmapData, periods: readonly PeriodId[]): Span[] {
  const years = new Set(periods.map((period) => Number(period.slice(0, 4))));
  return spans.flatMap(({ span, name }) => {
    const term = plan.horizons.find((horizon) => horizon.place === 'cronograma' && horizon.name.text === name);
    if (!term) throw new Error(`The schedule has no years under «${name}».`);
    return term.years.some((year) => years.has(year)) ? [span] : [];
  });
}

function listStatements(data: RoadmapData, action: Action, code: string): RoadmapStatement[] {
  const places = [
    { place: 'section-1', rows: action.activities },
    { place: 'schedule', rows: data.schedule },
    { place: 'table-22', rows: data.table22 },
    { place: 'table-23', rows: data.table23 },
  ] as const;
  return places.flatMap(({ place, rows }) =>
    rows.filter((row) => row.code === code).map(({ text }) => ({ place, text })),
  );
}

function listIndicators(action: Action, row: Table22Row | undefined, code: string): RoadmapIndicator[] {
  const first = action.indicators.filter(({ activity }) => activity === code);
  return [
    ...first.map(({ activity: _activity, ...indicator }) => ({ place: 'section-1' as const, ...indicator })),
    ...(row?.indicators ?? []).map(({ activity: _activity, ...indicator }) => ({
      place: 'table-22' as const,
      ...indicator,
    })),
  ];
}

function listGoals({ action, goalActivities }: ActionPlace, row: Table22Row | undefined, code: string): RoadmapGoal[] {
  const first = action.goals.filter((_, index) => goalActivities[index] === code);
  return [
    ...first.map((goal) => ({ place: 'section-1' as const, ...goal })),
    ...(row?.goals ?? []).map((goal) => ({ place: 'table-22' as const, ...goal })),
  ];
}

type Joined = Pick<RoadmapActivity, 'responsible' | 'participants' | 'scope'>;

/**
 * Who leads and who takes part: both places joined, since table 2.2 has one cell for all and underlines only some of those who lead.
 * A note that names activities goes before both.
 */
function joinEntities(action: Action, rows: readonly Table22Row[], code: string): Joined {
  const cells = rows.flatMap(({ entities }) => entities ?? []);
  const leading = [...new Set([...action.responsible.ids, ...cells.flatMap((cell) => cell.responsible)])];
  const named = new Set([...(action.participants?.ids ?? []), ...cells.flatMap(({ ids }) => ids)]);
  const participants = [...named].filter((id) => !leading.includes(id));
  const scope = action.responsible.scopes?.find(({ activities }) => activities.includes(code));
  if (!scope) return { responsible: leading, participants };
  const { note, basis, ids } = scope;
  return {
    responsible: ids,
    participants,
    scope: { note, basis, without: leading.filter((id) => !ids.includes(id)) },
  };
}

/** What an activity with empty cells shares with another, in our reading. */
function findShared(data: RoadmapData, place: ActionPlace, code: string): SharedCells | undefined {
  const read = data.crossChecks.sharedCells.find(({ activities }) => activities.includes(code));
  if (!read) return undefined;
  const { from, cells, why } = read;
  const row = data.table22.find((candidate) => candidate.code === from);
  return {
    from,
    indicators: cells.includes('indicators') ? listIndicators(place.action, row, from) : [],
    goals: cells.includes('goals') ? listGoals(place, row, from) : [],
    why,
  };
}

/** All that the plan says of an activity. */
export function joinActivity(data: RoadmapData, place: ActionPlace, code: string): RoadmapActivity {
  const { objective, line, action } = place;
  const rows = data.table22.filter((row) => row.code.startsWith(`${action.code}.`));
  const row = rows.find((candidate) => candidate.code === code);
  const told = data.table23.find((candidate) => candidate.code === code);
  const periods = data.schedule.find((candidate) => candidate.code === code)?.marks ?? [];
  const funds = row?.funds ?? rows.find((candidate) => candidate.funds)?.funds;
  const shared = findShared(data, place, code);
  const activity = {
    code,
    objective: objective.code,
    line: line.code,
    action: action.code,
    statements: listStatements(data, action, code),
    periods,
    span: deriveSpan(data, periods),
    indicators: listIndicators(action, row, code),
    goals: listGoals(place, row, code),
    ...(shared && { shared }),
    semesters: { ...(told?.first && { first: told.first }), ...(told?.second && { second: told.second }) },
    ...joinEntities(action, rows, code),
    progress: data.progress.filter((one) => one.code === code),
    ...(funds && { funds }),
  };
  return { ...activity, due: listDuePeriods(activity) };
}
