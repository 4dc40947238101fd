import { buildDay, type Day } from './day.ts';

/** Easter Sunday of a year, by the Gregorian computus (Meeus, Jones and Butcher). */
export function findEaster(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const days = epact + weekday - 7 * late + 114;
  const day = buildDay(year, Math.floor(days / 31), (days % 31) + 1);
  if (day === undefined) throw new RangeError(`No Easter in ${year}`);
  return day;
}
