import { addDays, addYears, describeDayProblem, formatDay, parseTypedDay } from '#calendar';
import type { DueDay } from '#files';

/** Days before the end, for gathering papers; said beside the button and in the file, so that nobody takes the day for the end. */
export const aheadDays = 30;

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

/** The day to be reminded and what is said of it, from the typed day on which it was given; else what is wrong with that. */
export function findReminder(
  typed: string,
  { what, town, years, says }: Renewal,
): { day: DueDay; says: string } | { problem: string } {
  const read = parseTypedDay(typed);
  if ('problem' in read) return { problem: `${describeDayProblem(read.problem, 'el día')}.` };
  const end = addYears(read.day, years);
  const date = addDays(end, -aheadDays);
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
