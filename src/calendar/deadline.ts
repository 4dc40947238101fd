import type { Calendar, NonWorkingDay } from './calendar.ts';
import type { Day } from './day.ts';

/** How a period is measured, by its name in the law. */
export const deadlineUnits = ['habiles', 'calendario', 'meses', 'anios'] as const;

export type DeadlineUnit = (typeof deadlineUnits)[number];

/** A period to count. */
export interface DeadlineQuestion {
  /** Day of the notification, or of handing in. */
  start: Day;
  /** How many, at least 1. */
  count: number;
  unit: DeadlineUnit;
  calendar: Calendar;
  /** Days without service that the reader knows of: regional holidays. */
  ownHolidays?: readonly Day[];
}

/** A day that does not count, and why. */
export interface SkippedDay extends Omit<NonWorkingDay, 'kind' | 'basis'> {
  kind: NonWorkingDay['kind'] | 'fin-de-semana';
  /** Its law, in words; none for a weekend, which the rule on working days leaves out, and for a day of the reader. */
  basis?: string;
}

/** Rules that a count rests on, in the order of the articles of the TUO of Ley 27444. */
export type DeadlineRuleUsed =
  'start-days' | 'start-months' | 'working-days' | 'last-day' | 'date-to-date' | 'missing-day' | 'calendar-days';

/** What a reader must know before trusting a date. */
export type DeadlineWarning =
  | { kind: 'urgency-decree'; years: readonly number[] }
  /** Some decreed days of these years are known, not all. */
  | { kind: 'decrees-partial'; years: readonly number[] }
  | { kind: 'decrees-unknown'; years: readonly number[] }
  /** It runs past the last year whose holidays were looked at: these days are left out by the rule of the law as it stood. */
  | { kind: 'holidays-by-rule'; years: readonly number[]; lookedAt: Day; days: readonly SkippedDay[] }
  /** Begins before the articles had today's numbers. */
  | { kind: 'older-text' }
  /** The day it starts from is itself no working day. */
  | { kind: 'start-not-working' }
  | { kind: 'own-holidays-unused'; days: readonly Day[] };

/** A counted period. Every day from the one after `start` to `lastDay` is either counted or skipped. */
export interface Deadline {
  /** First day that counts; for months and years the day they run from. */
  firstDay: Day;
  lastDay: Day;
  /** Days left out, in order. For months and years: only those after the day on which they would end. */
  skipped: readonly SkippedDay[];
  /** The day it would have ended, had that been a working day. */
  movedFrom?: Day;
  /** Last day if the days given by decree do count; only where it is another one. */
  lastDayIfWorked?: Day;
  rules: readonly DeadlineRuleUsed[];
  warnings: readonly DeadlineWarning[];
}

/** Why there is no date: it would begin or end outside the years of the calendar, or the number is none to count with. */
export type DeadlineProblem = 'start-out-of-range' | 'end-out-of-range' | 'bad-count';
