import type { Cell, Table } from '#files';
import type { Quoted } from '../document/quoted.schema.ts';
import { formatYears } from '../differences/difference.ts';
import { listGoalYears } from '../roadmap/goal-years.ts';
import type { LooseGoal, Roadmap } from '../roadmap/roadmap.ts';
import { findWhoAnswers, nameScope } from '../roadmap/entities/who-answers.ts';
import { describeDue, dueReasonWords } from '../schedule/due-words.ts';
import { formatPeriods } from '../schedule/period-words.ts';
import { periodIds } from '../roadmap/roadmap.schema.ts';
import { formatLines } from '../document/source-lines.ts';
import { spanWords } from '../document/span-words.ts';
import { quoteProgress } from '../progress/progress-table.ts';
import { activityColumns as columns } from './activity-columns.ts';
import type { RoadmapActivity, RoadmapPlace } from './roadmap-activity.ts';

const join = (texts: readonly string[], mark = '\n'): Cell => texts.join(mark) || null;

/** What one place says, several items one below the other. */
function quote(
  items: readonly { place: RoadmapPlace; text: Quoted; code?: string | undefined }[],
  place: RoadmapPlace,
): Cell {
  const own = items.filter((item) => item.place === place);
  return join(own.map(({ code, text }) => (code === undefined ? text.text : `${code} ${text.text}`)));
}

function joinNames(roadmap: Roadmap, ids: readonly string[]): Cell {
  return join(
    ids.map((id) => roadmap.findEntity(id).name),
    ', ',
  );
}

/** What a row says of its action, alike for an activity and for a goal that has none. */
function buildActionCells(roadmap: Roadmap, code: string, of: string): Record<string, Cell> {
  const { objective, line, action } = roadmap.findAction(of);
  const { responsible, participants } = findWhoAnswers(roadmap, code);
  return {
    ...Object.fromEntries(columns.map(({ key }) => [key, null])),
    code,
    objective: `${objective.code} ${objective.name.text}`,
    line: `${line.code} ${line.name.text}`,
    action: `${action.code} ${action.title.text}`,
    responsible: joinNames(roadmap, responsible),
    participants: joinNames(roadmap, participants),
    scope: 'Celda de la acción',
    cell: action.responsible.text.text,
  };
}

/** What we read in the empty cells of an activity: `De la 1.4.1.2: I.1.4.1.2 Número de normas…`. */
function quoteShared({ shared }: RoadmapActivity): Cell {
  if (!shared) return null;
  const items = [...shared.indicators, ...shared.goals];
  const said = items.map((item) => ('code' in item ? `${item.code ?? ''} ${item.text.text}` : item.text.text));
  return join([`De la ${shared.from}, como celda combinada:`, ...new Set(said)]);
}

function buildRow(roadmap: Roadmap, activity: RoadmapActivity): Record<string, Cell> {
  const { code, statements, periods, indicators, goals, semesters, funds, scope, due } = activity;
  return {
    ...buildActionCells(roadmap, code, activity.action),
    section1: quote(statements, 'section-1'),
    schedule: quote(statements, 'schedule'),
    table22: quote(statements, 'table-22'),
    table23: quote(statements, 'table-23'),
    ...Object.fromEntries(periodIds.map((period) => [period, periods.includes(period) ? 'X' : null])),
    span: join(
      activity.span.map((span) => spanWords[span]),
      ', ',
    ),
    due: formatPeriods(due.map(({ period }) => period)),
    why: describeDue(due),
    ...(scope && { scope: nameScope(scope) }),
    funds: funds?.text ?? null,
    indicators1: quote(indicators, 'section-1'),
    indicators22: quote(indicators, 'table-22'),
    goals1: quote(goals, 'section-1'),
    goals22: quote(goals, 'table-22'),
    shared: quoteShared(activity),
    progress: quoteProgress(activity.progress),
    first: semesters.first?.text ?? null,
    second: semesters.second?.text ?? null,
    lines: join(
      statements.map(({ text }) => formatLines(text.lines)),
      ', ',
    ),
  };
}

function buildGoalRow(roadmap: Roadmap, { action, goal, progress }: LooseGoal): Record<string, Cell> {
  const years = listGoalYears(goal);
  return {
    ...buildActionCells(roadmap, action, action),
    due: formatYears(years),
    why: dueReasonWords.meta,
    goals1: goal.text.text,
    progress: quoteProgress(progress),
    lines: formatLines(goal.text.lines),
  };
}

/** The activities with all that each place of the plan says of them, for other programs; last, goals of an action that are of none. */
export const buildActivityTable = (roadmap: Roadmap): Table => ({
  name: 'Actividades',
  columns,
  rows: [
    ...roadmap.activities.map((activity) => buildRow(roadmap, activity)),
    ...roadmap.looseGoals.map((goal) => buildGoalRow(roadmap, goal)),
  ],
});
