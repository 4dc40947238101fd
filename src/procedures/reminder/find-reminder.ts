import {
  addDays,
  addYears,
  countDaysBetween,
  describeDayProblem,
  formatDay,
  parseTypedDay,
  readDay,
  type Day,
} from '#calendar';
import type { DueDay } from '#files';

/** Days before the end, for gathering papers; said beside the button and in the file, so that nobody takes the day for the end. */
export const aheadDays = 30;

/** Days from today until the first on which a card can be valid, at most: later ones are a year that was written wrong. */
const mostAhead = 366;

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

/** What is said instead of a reminder that would come too late. */
function tellLate(end: Day, today: Day): string {
  const day = formatDay(end);
  return end < today ? `Se cumplió el ${day}: ya toca renovar.` : `Se cumple el ${day}: empieza ya a renovar.`;
}

/**
 * The day to be reminded and what is said of it, from the typed day since which it holds; else what is wrong with that, or that the
 * day is past.
 */
export function findReminder(
  typed: string,
  { what, town, years, says }: Renewal,
  clock: Date,
): { day: DueDay; says: string } | { problem: string } {
  const read = parseTypedDay(typed);
  if ('problem' in read) return { problem: `${describeDayProblem(read.problem, 'el día')}.` };
  const end = addYears(read.day, years);
  const today = readDay(clock);
  if (countDaysBetween(today, read.day) > mostAhead) return { problem: 'Ese día está muy lejos: revisa el año.' };
  const date = addDays(end, -aheadDays);
  if (date <= today) return { problem: tellLate(end, today) };
  const ahead = `${aheadDays} días antes de que se cumpla`;
  return {
    day: {
      date,
      title: `Renueva: ${what} (${town}). Se cumple el ${formatDay(end)}`,
      description: `Este aviso es de ${ahead}. Contado desde el ${formatDay(read.day)}, se cumple el ${formatDay(end)}. ${says}`,
    },
    says: `Te avisa el ${formatDay(date)}, ${ahead}.`,
  };
}
