import { buildDay, monthNames, type Day } from './day.ts';

/** What keeps a typed text from being a day. */
export type DayProblem = 'empty' | 'unreadable' | 'short-year' | 'no-such-day';

export type TypedDay = { day: Day } | { problem: DayProblem };

/** `1/6/2026`, `1-6-26`: day first, two figures for a year of this century. */
const dayFirst = /^(\d{1,2})\s*[/.\- ]\s*(\d{1,2})\s*[/.\- ]\s*(\d{4}|\d{2})$/;
const yearFirst = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})$/;
/** Eight figures alone, because the number pad of some phones has no slash. */
const figures = /^(\d{2})(\d{2})(\d{4})$/;
/** Six figures alone can be a day or a year first. */
const sixFigures = /^\d{6}$/;
/** `24 de diciembre de 2026`, `jueves, 24 dic. 2026`, `1° de mayo del 2026`. */
const inWords =
  /^(?:\p{L}+,?\s+)?(\d{1,2})\s*[°º.]?\s*(?:de\s+|[/-]\s*)?(\p{L}{3,})\.?\s*(?:del?\s+|[/-]\s*|,\s*)?(\d{4}|\d{2})$/u;

/** 1 to 12, by the name or what people leave of it: `dic`, `sept`. */
function findMonth(name: string): number {
  const folded = name
    .toLowerCase()
    .replace('septiembre', 'setiembre')
    .replace(/^sept?$/, 'set');
  return monthNames.findIndex((month) => month === folded || (folded.length <= 4 && month.startsWith(folded))) + 1;
}

/** Year, month and date as typed, in this order. */
function findParts(text: string): [year: string, month: string, date: string] | undefined {
  const [, date = '', month = '', year] = dayFirst.exec(text) ?? figures.exec(text) ?? [];
  if (year !== undefined) return [year, month, date];
  const [, isoYear, isoMonth = '', isoDate = ''] = yearFirst.exec(text) ?? [];
  if (isoYear !== undefined) return [isoYear, isoMonth, isoDate];
  const [, wordDate = '', name = '', wordYear] = inWords.exec(text) ?? [];
  const number = findMonth(name);
  return wordYear === undefined || number === 0 ? undefined : [wordYear, String(number), wordDate];
}

/**
 * Reads a day as people type it: `1/6/2026`, `24/12/26`, `01062026`, `2026-06-01`, `24 de diciembre de 2026`. Day
 * before month, never a guess.
 */
export function parseTypedDay(typed: string): TypedDay {
  const text = typed.trim();
  if (text === '') return { problem: 'empty' };
  const parts = findParts(text);
  if (!parts) return { problem: sixFigures.test(text) ? 'short-year' : 'unreadable' };
  const [year, month, date] = parts;
  const day = buildDay(Number(year.length === 2 ? `20${year}` : year), Number(month), Number(date));
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
