/** A day as `2026-11-21`, without time or zone: the same day for every reader. All reckoning is in UTC. */
export type Day = string;

const dayLength = 86_400_000;
const written = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Months as Peru writes them, January first. */
export const monthNames = [
  'enero',
  'febrero',
  'marzo',
  'abril',
  'mayo',
  'junio',
  'julio',
  'agosto',
  'setiembre',
  'octubre',
  'noviembre',
  'diciembre',
] as const;
const weekdayNames = ['domingo', 'lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado'] as const;

const readTime = (day: Day): number => Date.parse(`${day}T00:00:00Z`);

/** The day of a calendar date; nothing for one that does not exist, such as 31 February. */
export function buildDay(year: number, month: number, date: number): Day | undefined {
  const time = new Date(Date.UTC(year, month - 1, date));
  const isReal = time.getUTCFullYear() === year && time.getUTCMonth() === month - 1 && time.getUTCDate() === date;
  return isReal ? time.toISOString().slice(0, 10) : undefined;
}

/** The day that a clock shows where it stands. */
export function readDay(clock: Date): Day {
  const day = buildDay(clock.getFullYear(), clock.getMonth() + 1, clock.getDate());
  if (day === undefined) throw new RangeError('A clock that shows no day');
  return day;
}

/** Year, month (1–12) and date of a day. */
export function splitDay(day: Day): { year: number; month: number; date: number } {
  const [, year, month, date] = written.exec(day) ?? [];
  if (year === undefined) throw new RangeError(`Not a day: ${day}`);
  return { year: Number(year), month: Number(month), date: Number(date) };
}

/** The day so many days later, or earlier. */
export function addDays(day: Day, count: number): Day {
  return new Date(readTime(day) + count * dayLength).toISOString().slice(0, 10);
}

/** The same date so many years later; 29 February becomes the 28th where there is none. */
export function addYears(day: Day, count: number): Day {
  const { year, month, date } = splitDay(day);
  return buildDay(year + count, month, date) ?? `${String(year + count).padStart(4, '0')}-02-28`;
}

/** Days from one day to another: 1 from today to tomorrow. */
export function countDaysBetween(from: Day, to: Day): number {
  return (readTime(to) - readTime(from)) / dayLength;
}

/** 0 for Sunday to 6 for Saturday. */
export function findWeekday(day: Day): number {
  return new Date(readTime(day)).getUTCDay();
}

/** Saturday or Sunday. */
export function isWeekend(day: Day): boolean {
  return findWeekday(day) % 6 === 0;
}

/** `lunes`. */
export function formatWeekday(day: Day): string {
  return weekdayNames[findWeekday(day)] ?? '';
}

/** `30/11/2026`. */
export function formatDay(day: Day): string {
  return day.split('-').reverse().join('/');
}

/** `lunes 30 de noviembre de 2026`, with the month as Peru writes it. */
export function formatLongDay(day: Day): string {
  const { year, month, date } = splitDay(day);
  return `${formatWeekday(day)} ${date} de ${monthNames[month - 1] ?? ''} de ${year}`;
}
