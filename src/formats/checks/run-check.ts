import type { Day } from '#calendar';
import { isAmountCheck, type AmountCheck } from './amount-words.ts';
import { checkAdult } from './check-age.ts';
import { checkEmail, checkPhone } from './check-contact.ts';
import { checkDate, checkMonthDay, checkYear } from './check-day.ts';
import { checkDni } from './check-dni.ts';
import type { CheckName } from './check-names.ts';
import { checkAmount, checkCount } from './check-number.ts';
import { checkRuc } from './check-ruc.ts';

const checks: Readonly<Record<Exclude<CheckName, AmountCheck>, (typed: string, today: Day) => string | undefined>> = {
  dni: checkDni,
  ruc: checkRuc,
  adult: checkAdult,
  date: checkDate,
  day: checkMonthDay,
  year: checkYear,
  count: checkCount,
  email: checkEmail,
  phone: checkPhone,
};

/** What is judged by the day of the reader's clock. */
const byClock: ReadonlySet<CheckName> = new Set(['adult', 'date', 'year']);

/**
 * What is wrong with what was typed, and what to do. Nothing typed is no mistake: a sheet may be finished by hand. Where the clock is
 * wrong there is no day, and what would be judged by it is not.
 */
export function runCheck(name: CheckName, typed: string, today: Day | undefined): string | undefined {
  if (typed.trim() === '' || (today === undefined && byClock.has(name))) return undefined;
  return isAmountCheck(name) ? checkAmount(typed, name) : checks[name](typed, today ?? '');
}
