import { parseArgs } from 'node:util';

/** After so many months a fact is due for another look. */
export const usualMonths = 12;

/** What was asked for: what was last looked at before this day. */
export type Asked = { before: string } | { problem: string } | { help: true };

/** The day so many months before another. */
function subtractMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const lastDate = new Date(Date.UTC(year, month - months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 - months, Math.min(date, lastDate))).toISOString().slice(0, 10);
}

const isDay = (typed: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(typed) &&
  !Number.isNaN(Date.parse(typed)) &&
  new Date(typed).toISOString().startsWith(typed);

/** Reads `--before AAAA-MM-DD` or `--months N`. */
export function readArguments(words: readonly string[], today: string): Asked {
  const options = { before: { type: 'string' }, months: { type: 'string' }, ayuda: { type: 'boolean' } } as const;
  try {
    const { values } = parseArgs({ args: [...words], options });
    if (values.ayuda) return { help: true };
    if (values.before !== undefined && values.months !== undefined) {
      return { problem: 'Use --before o --months, no los dos.' };
    }
    if (values.before !== undefined) {
      return isDay(values.before)
        ? { before: values.before }
        : { problem: `«${values.before}» no es una fecha: 2026-11-30.` };
    }
    const months = Number(values.months ?? usualMonths);
    return Number.isInteger(months) && months >= 0 && months <= 1200
      ? { before: subtractMonths(today, months) }
      : { problem: `«${values.months ?? ''}» no es un número de meses: 12.` };
  } catch {
    return { problem: `No conozco «${words.join(' ')}».` };
  }
}
