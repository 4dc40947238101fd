import { deadlineUnits, describeDayProblem, parseTypedDay, type Day, type DeadlineUnit } from '#calendar';
import type { FieldProblem } from '#forms';
import type { DeadlineParameters, DeadlinePlace, OfferedDeadline } from './parameters.ts';

/** Longest period that is counted, in its own unit. */
const largestCount = 1000;

/** Most days that a reader may add. */
const mostOwnHolidays = 100;

/** Most characters of their field: more than so many days take, so that a list is refused before it is cut. */
export const longestHolidays = 3000;

/** What is asked for, read from a form or an address. */
export interface DeadlineAnswers {
  start: Day;
  count: number;
  unit: DeadlineUnit;
  /** The period chosen, if it is the one counted. */
  offered: OfferedDeadline | undefined;
  place: DeadlinePlace | undefined;
  ownHolidays: Day[];
}

function readStart(typed: string): Day | FieldProblem {
  const read = parseTypedDay(typed);
  return 'day' in read ? read.day : { field: 'desde', message: describeDayProblem(read.problem, 'la fecha de inicio') };
}

function readCount(typed: string): number | FieldProblem {
  const count = /^\d+$/.test(typed) ? Number(typed) : 0;
  if (count >= 1 && count <= largestCount) return count;
  return { field: 'cantidad', message: `Escribe el plazo con un número entero de 1 a ${largestCount}, por ejemplo 5` };
}

function readUnit(typed: string): DeadlineUnit | FieldProblem {
  // Without a unit the days are working days: TUO 145.1.
  const unit = typed === '' ? 'habiles' : deadlineUnits.find((known) => known === typed);
  return unit ?? { field: 'unidad', message: 'Elige si el plazo está en días hábiles, días calendario, meses o años' };
}

function readOwnHolidays(typed: string): Day[] | FieldProblem {
  const parts = typed.split(/[,;\n]/).filter((part) => part.trim() !== '');
  if (parts.length > mostOwnHolidays || typed.length >= longestHolidays)
    return { field: 'feriados', message: `Son demasiados días: escribe hasta ${mostOwnHolidays}` };
  const read = parts.map((part) => ({ part: part.trim(), ...parseTypedDay(part) }));
  const bad = read.find((item) => 'problem' in item);
  if (bad) {
    return {
      field: 'feriados',
      message: `Revisa «${bad.part}»: escribe cada día como 24/06/2026 y sepáralos con comas`,
    };
  }
  return [...new Set(read.flatMap((item) => ('day' in item ? [item.day] : [])))].sort();
}

const isProblem = (value: unknown): value is FieldProblem =>
  typeof value === 'object' && value !== null && 'message' in value;

/** Reads the answers; every mistake at once, in the order of the fields. Takes anything an address may bring. */
export function readDeadlineAnswers(
  answers: URLSearchParams,
  { offered: offers, places }: Pick<DeadlineParameters, 'offered' | 'places'>,
): DeadlineAnswers | { problems: FieldProblem[] } {
  const read = (name: string): string => answers.get(name)?.trim() ?? '';
  const chosen = offers.find(({ id }) => id === read('tramite'));
  const start = readStart(read('desde'));
  const count = readCount(read('cantidad') === '' && chosen ? String(chosen.count) : read('cantidad'));
  const unit = readUnit(read('unidad'));
  const ownHolidays = readOwnHolidays(read('feriados'));
  if (isProblem(start) || isProblem(count) || isProblem(unit) || isProblem(ownHolidays)) {
    return { problems: [start, count, unit, ownHolidays].filter(isProblem) };
  }
  const place = places.find(({ id }) => id === read('lugar'));
  const offered = chosen?.count === count && unit === 'habiles' ? chosen : undefined;
  return { start, count, unit, offered, place, ownHolidays };
}

const unitWords: Readonly<Record<DeadlineUnit, readonly [one: string, several: string]>> = {
  habiles: ['día hábil', 'días hábiles'],
  calendario: ['día calendario', 'días calendario'],
  meses: ['mes', 'meses'],
  anios: ['año', 'años'],
};

/** `5 días hábiles`. */
export function formatPeriod({ count, unit }: Pick<DeadlineAnswers, 'count' | 'unit'>): string {
  return `${count} ${unitWords[unit][count === 1 ? 0 : 1]}`;
}
