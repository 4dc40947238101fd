import type { Quoted } from '../document/quoted.schema.ts';
import type { Progress } from '../progress/progress.schema.ts';
import type { Action, PeriodId, Scope, Table22Row } from '../roadmap/roadmap.schema.ts';

/** A place of the plan that states an activity: section 1, schedule 2.1, tables 2.2 and 2.3. */
export type RoadmapPlace = 'section-1' | 'schedule' | 'table-22' | 'table-23';

/** An activity in the words of one place. */
export interface RoadmapStatement {
  place: RoadmapPlace;
  text: Quoted;
}

type StatedIndicator = Action['indicators'][number];
type StatedGoal = Table22Row['goals'][number];

/** An indicator in the words of one place. */
export interface RoadmapIndicator extends Pick<StatedIndicator, 'code' | 'text'> {
  place: 'section-1' | 'table-22';
}

/** A goal in the words of one place. */
export interface RoadmapGoal extends StatedGoal {
  place: 'section-1' | 'table-22';
}

/** How a note shares out the responsibility of an action, for one of its activities. */
export interface ActivityScope extends Pick<Scope, 'note' | 'basis'> {
  /** Whom the cell of the action calls responsible, and the note does not for this activity. */
  without: readonly string[];
}

/** Term of an activity, by the years that the schedule puts under each. */
export type Span = 'corto' | 'mediano' | 'largo';

/** Why an activity is due in a period: a mark of the schedule, a goal, or both. */
export type DueReason = 'cronograma' | 'meta' | 'ambos';

/** A column of the schedule in which an activity is due. */
export interface DuePeriod {
  period: PeriodId;
  reason: DueReason;
}

/** Cells of another activity that we read as merged with the empty ones of this; our reading, never the print's. */
export interface SharedCells {
  /** The activity beside which they are printed: `1.4.1.2`. */
  from: string;
  indicators: readonly RoadmapIndicator[];
  goals: readonly RoadmapGoal[];
  /** Why we read them so, for readers. */
  why: string;
}

/** An activity with what every place of the plan says of it. */
export interface RoadmapActivity {
  /** `1.1.1.1`. */
  code: string;
  /** `1`. */
  objective: string;
  /** `1.1`. */
  line: string;
  /** `1.1.1`. */
  action: string;
  /** In the order of the document; each place that states it. */
  statements: readonly RoadmapStatement[];
  /** Columns of the schedule with a mark. */
  periods: readonly PeriodId[];
  /** When it is due, in the order of the columns: by mark, by goal or by both. */
  due: readonly DuePeriod[];
  /** Derived from the schedule: the source lost which term is marked. */
  span: readonly Span[];
  indicators: readonly RoadmapIndicator[];
  /** Goals of section 1 that surely belong to it, then those of table 2.2. */
  goals: readonly RoadmapGoal[];
  /** Indicators or goals that it shares with another activity, in our reading. */
  shared?: SharedCells;
  /** What table 2.3 asks for in each semester of 2025. */
  semesters: { first?: Quoted; second?: Quoted };
  /**
   * Entity ids: of the action in section 1, then those that table 2.2 underlines besides; where a note shares the action out, those
   * that it gives to this activity.
   */
  responsible: readonly string[];
  /** The note that says who leads this activity, where there is one. */
  scope?: ActivityScope;
  /** Entity ids: of the action in section 1, then those that only table 2.2 names; without whom its cells call responsible. */
  participants: readonly string[];
  /** What public reports say was done, by year. */
  progress: readonly Progress[];
  /** Source of funds in table 2.2, of the activity or else of its action. */
  funds?: Quoted;
}
