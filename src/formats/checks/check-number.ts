import { describeAmountProblem, parseAmount } from '#amounts';

/** A whole number: people, rows, years. */
export function checkCount(typed: string): string | undefined {
  return /^\d{1,6}$/.test(typed.trim()) ? undefined : 'Escribe un número entero, por ejemplo 12; si no hay, escribe 0';
}

/** A quantity or an amount, as people type it. */
export function checkAmount(typed: string): string | undefined {
  const read = parseAmount(typed);
  return 'problem' in read ? describeAmountProblem(read.problem, 'la cantidad', '12.5') : undefined;
}
