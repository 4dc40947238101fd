import { buildDay, type Day } from './day.ts';

/** What keeps a typed text from being a day. */
export type DayProblem = 'empty' | 'unreadable' | 'short-year' | 'no-such-day';

export type TypedDay = { day: Day } | { problem: DayProblem };

const dayFirst = /^(\d{1,2})\s*[/.\- ]\s*(\d{1,2})\s*[/.\- ]\s*(\d{4})$/;
const yearFirst = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})$/;
/** Eight figures alone, because the number pad of some phones has no slash. */
const figures = /^(\d{2})(\d{2})(\d{4})$/;
const shortYear = /^\d{1,2}\s*[/.\- ]\s*\d{1,2}\s*[/.\- ]\s*\d{2}$|^\d{6}$/;

/** Reads a day as people type it: `1/6/2026`, `01-06-2026`, `01062026`, `2026-06-01`. Day before month, never a guess. */
export function parseTypedDay(typed: string): TypedDay {
  const text = typed.trim();
  if (text === '') return { problem: 'empty' };
  const [, date, month, year] = dayFirst.exec(text) ?? figures.exec(text) ?? [];
  const [, isoYear, isoMonth, isoDate] = yearFirst.exec(text) ?? [];
  if (year === undefined && isoYear === undefined) {
    return { problem: shortYear.test(text) ? 'short-year' : 'unreadable' };
  }
  const day = buildDay(Number(year ?? isoYear), Number(month ?? isoMonth), Number(date ?? isoDate));
  return day === undefined ? { problem: 'no-such-day' } : { day };
}

/** What to do about a day that cannot be read; `what` says which one is asked for: `la fecha de la notificación`. */
export function describeDayProblem(problem: DayProblem, what: string): string {
  switch (problem) {
    case 'empty':
      return `Escribe ${what}, por ejemplo 21/11/2026`;
    case 'unreadable':
      return `Escribe ${what} con día, mes y año, por ejemplo 21/11/2026`;
    case 'short-year':
      return `Escribe ${what} con las cuatro cifras del año, por ejemplo 21/11/2026`;
    case 'no-such-day':
      return `Revisa ${what}: ese día no existe en el calendario`;
  }
}
