import { addDays, addYears, describeDayProblem, formatDay, parseTypedDay } from '#calendar';
import type { DueDay } from '#files';

/** Days before the end, for gathering papers. */
const aheadDays = 30;

/** What is renewed, and after how long. */
export interface Renewal {
  /** `Carnet de reciclador`. */
  what: string;
  /** `Trujillo`. */
  town: string;
  years: number;
  /** What the norm says of the term, and leaves open. */
  says: string;
}

/** The day to be reminded, from the typed day on which it was given; else what is wrong with that. */
export function findReminder(
  typed: string,
  { what, town, years, says }: Renewal,
): { day: DueDay } | { problem: string } {
  const read = parseTypedDay(typed);
  if ('problem' in read) return { problem: `${describeDayProblem(read.problem, 'el día')}.` };
  const end = addYears(read.day, years);
  return {
    day: {
      date: addDays(end, -aheadDays),
      title: `Renueva: ${what} (${town})`,
      description: `Contado desde el ${formatDay(read.day)}, se cumple el ${formatDay(end)}. ${says}`,
    },
  };
}
