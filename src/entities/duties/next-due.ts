import { countDaysBetween, formatDay, type Day } from '#calendar';

/** The next day on which something falls due. */
export interface NextDue {
  date: Day;
  /** Days until then: 0 today. */
  days: number;
  /** How many things fall due on it. */
  count: number;
}

/** The first of some days that has not passed by a given one, with how many fall on it; nothing where all have. */
export function findNextDue(dates: readonly Day[], today: Day): NextDue | undefined {
  const [date] = dates.filter((one) => one >= today).sort();
  if (date === undefined) return undefined;
  return { date, days: countDaysBetween(today, date), count: dates.filter((one) => one === date).length };
}

const sayDays = (days: number): string => (days === 0 ? 'hoy' : days === 1 ? 'falta 1 día' : `faltan ${days} días`);

/** The same in a sentence for who reads on a day. */
export function describeNextDue(dates: readonly Day[], today: Day): string {
  const next = findNextDue(dates, today);
  if (!next) return 'Todas sus fechas en este plan ya pasaron.';
  const { date, days, count } = next;
  const things = count === 1 ? 'toca 1 cosa' : `tocan ${count} cosas`;
  return `Lo próximo: hasta el ${formatDay(date)} ${things} (${sayDays(days)}).`;
}
