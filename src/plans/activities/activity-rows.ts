import { joinWords } from '#text';
import { formatPeriods } from '../schedule/period-words.ts';
import { placeWords } from '../document/place-words.ts';
import { listGoalYears } from '../roadmap/goal-years.ts';
import type { LooseGoal, Roadmap } from '../roadmap/roadmap.ts';
import { periodIds, type Entity, type PeriodId } from '../roadmap/roadmap.schema.ts';
import { findWhoAnswers, nameScope } from '../roadmap/entities/who-answers.ts';
import { chooseGoals } from '../schedule/due-periods.ts';
import { describeDue } from '../schedule/due-words.ts';
import { spanWords } from '../document/span-words.ts';
import type { Progress } from '../progress/progress.schema.ts';
import type { RoadmapActivity } from './roadmap-activity.ts';
import { readFundSources, type FundSource } from './fund-source.ts';

/** Other words for the same in the plan, and the places that use them: `cronograma (2.1), tabla 2.2`. */
export interface OtherWords {
  text: string;
  places: string;
}

/** An activity as the table of activities shows it; or a goal of an action that is of none of its activities. */
export interface ActivityRow {
  /** `1.1.1.1`; of the action for a goal of its own: `1.1.2`. */
  code: string;
  /** Name in section 1; our words for a goal that has no activity. */
  name: string;
  /** Its names elsewhere, and goals of section 1, where the words differ. */
  others: readonly OtherWords[];
  /** Columns of the schedule in which it is due, by mark or by goal. */
  periods: readonly PeriodId[];
  /** `2025 (segundo semestre), 2026 a 2030`. */
  when: string;
  /** Why it is due then: `por el cronograma y por la meta`. */
  why: string;
  /** `corto y mediano`; empty for a goal without an activity. */
  span: string;
  responsible: readonly Entity[];
  /** The note that names them, and whether it says so: `Deducido de la nota 15`; empty where the cell of the action does. */
  scope: string;
  participants: readonly Entity[];
  funds: readonly FundSource[];
  /** Goals of table 2.2, or of section 1 where it has none, with the years they hold for. */
  goals: readonly { text: string; years: readonly number[] }[];
  /** What public reports say was done, by year. */
  progress: readonly Progress[];
  /** The activity whose goals they are, where we read one cell for both. */
  sharedFrom?: string;
}

/** Differences of marks, letter case and spaces are none in words. */
const fold = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** What is said in other words than those shown: each as printed, but for a last stop, with its places. */
function collectOthers(shown: readonly string[], said: readonly { text: string; place: string }[]): OtherWords[] {
  const known = new Set(shown.map(fold));
  const others = said.filter(({ text }) => !known.has(fold(text)));
  const prints = Map.groupBy(others, ({ text }) => text.replace(/\s*\.$/u, ''));
  return [...prints].map(([text, own]) => ({ text, places: [...new Set(own.map(({ place }) => place))].join(', ') }));
}

type Who = Pick<ActivityRow, 'responsible' | 'participants'>;

function nameWho(roadmap: Roadmap, code: string): Who {
  const { responsible, participants } = findWhoAnswers(roadmap, code);
  return {
    responsible: responsible.map((id) => roadmap.findEntity(id)),
    participants: participants.map((id) => roadmap.findEntity(id)),
  };
}

function buildRow(roadmap: Roadmap, activity: RoadmapActivity): ActivityRow {
  const { code, statements, span, goals, funds, due, shared } = activity;
  const name = statements[0]?.text.text ?? '';
  const shown = chooseGoals(activity);
  const periods = due.map(({ period }) => period);
  const said = [...statements, ...goals].map(({ text, place }) => ({ text: text.text, place: placeWords[place] }));
  return {
    code,
    name,
    others: collectOthers([name, ...shown.map(({ text }) => text.text)], said),
    periods,
    when: formatPeriods(periods),
    why: describeDue(due),
    span: joinWords(span.map((term) => spanWords[term])),
    ...nameWho(roadmap, code),
    scope: nameScope(activity.scope),
    funds: funds ? readFundSources(funds.text) : [],
    goals: shown.map((goal) => ({ text: goal.text.text, years: listGoalYears(goal) })),
    progress: activity.progress,
    ...(goals.length === 0 && shared && shown.length > 0 && { sharedFrom: shared.from }),
  };
}

function buildGoalRow(roadmap: Roadmap, { action, goal, progress }: LooseGoal): ActivityRow {
  const years = listGoalYears(goal);
  const periods = periodIds.filter((period) => period !== '2025-I' && years.includes(Number(period.slice(0, 4))));
  return {
    code: action,
    name: 'Meta de la acción, que no es de ninguna de sus actividades.',
    others: [],
    periods,
    when: formatPeriods(periods),
    why: describeDue(periods.map((period) => ({ period, reason: 'meta' }))),
    span: '',
    ...nameWho(roadmap, action),
    scope: '',
    funds: [],
    goals: [{ text: goal.text.text, years }],
    progress,
  };
}

/** The activities as their table shows them, in print order; goals of an action without an activity before its activities. */
export function buildActivityRows(roadmap: Roadmap): ActivityRow[] {
  return roadmap.activities.flatMap((activity) => {
    const isFirst = roadmap.findAction(activity.action).action.activities[0]?.code === activity.code;
    const loose = isFirst ? roadmap.looseGoals.filter(({ action }) => action === activity.action) : [];
    return [...loose.map((goal) => buildGoalRow(roadmap, goal)), buildRow(roadmap, activity)];
  });
}
