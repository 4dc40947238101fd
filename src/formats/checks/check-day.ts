import { describeDayProblem, formatDay, parseTypedDay, type Day } from '#calendar';

const firstYear = 1900;

/** A day that has come already. */
export function checkDate(typed: string, today: Day): string | undefined {
  const read = parseTypedDay(typed);
  if ('problem' in read) return describeDayProblem(read.problem, 'la fecha');
  if (read.day > today) return `El ${formatDay(read.day)} todavía no llega: revisa el año`;
  return Number(read.day.slice(0, 4)) < firstYear ? 'Revisa el año: parece demasiado antiguo' : undefined;
}

/** A day of the month alone: `5`. */
export function checkMonthDay(typed: string): string | undefined {
  const day = /^\d{1,2}$/.test(typed.trim()) ? Number(typed) : 0;
  return day >= 1 && day <= 31 ? undefined : 'Escribe el día con números, del 1 al 31';
}

/** A year as it is printed or typed: `2026`, `2,026`. */
export function checkYear(typed: string, today: Day): string | undefined {
  const now = Number(today.slice(0, 4));
  const year = Number(typed.replaceAll(/[\s.,]/g, ''));
  if (!/^\d[.,]?\d{3}$/.test(typed.trim()) || year < firstYear) {
    return `Escribe el año con sus cuatro cifras, por ejemplo ${now}`;
  }
  if (year > now + 1) return `Revisa el año: estamos en ${now}`;
  return year === 2012
    ? `El formato trae impreso el año 2012: escribe el año en que lo presentas, por ejemplo ${now}`
    : undefined;
}
