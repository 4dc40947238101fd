import { addYears, formatDay, parseTypedDay, type Day } from '#calendar';

/** Youngest age the norm takes (article 20, numeral 20.1 a). */
const youngest = 18;
const oldest = 110;

/** Full years from a birth to a day: one more from the birthday on. Who is born on 29 February has it on the 28th where there is none. */
export function countYears(birth: Day, today: Day): number {
  const years = Number(today.slice(0, 4)) - Number(birth.slice(0, 4));
  return addYears(birth, years) <= today ? years : years - 1;
}

function judgeAge(years: number): string | undefined {
  if (years < youngest) return `La norma pide 18 años o más (numeral 20.1, literal a), y aquí dice ${years}`;
  return years > oldest ? 'Revisa la edad: parece demasiado alta' : undefined;
}

/** An age in years, of eighteen or more; who writes the day of birth is told the age. */
export function checkAdult(typed: string, today: Day): string | undefined {
  const [, figures] = /^(\d{1,3})(?:\s*años?)?$/i.exec(typed.trim()) ?? [];
  if (figures !== undefined) return judgeAge(Number(figures));
  const read = parseTypedDay(typed);
  if (!('day' in read) || read.day > today) return 'Escribe la edad en años cumplidos, por ejemplo 35';
  const years = countYears(read.day, today);
  return judgeAge(years) ?? `Aquí va la edad: si nació el ${formatDay(read.day)}, escribe ${years}`;
}
