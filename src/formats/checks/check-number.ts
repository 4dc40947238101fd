import { describeAmountProblem, parseAmount } from '#amounts';
import { amountWords, type AmountCheck } from './amount-words.ts';

/** A whole number: people, rows, years. */
export function checkCount(typed: string): string | undefined {
  return /^\d{1,6}$/.test(typed.trim()) ? undefined : 'Escribe un número entero, por ejemplo 12; si no hay, escribe 0';
}

/** A quantity, as people type it: in the unit of its field and in no other. */
export function checkAmount(typed: string, name: AmountCheck): string | undefined {
  const { unit, what, example } = amountWords[name];
  const read = parseAmount(typed, unit);
  return 'problem' in read ? describeAmountProblem(read.problem, what, example) : undefined;
}
