import { formatNumber, parseAmount, type AmountUnit } from '#amounts';
import { findUnit } from '../checks/amount-words.ts';

/** Sum of the figures of a column, as Peru writes it; empty where there is none, or one of them is no number of its unit. */
export function sumColumn(cells: readonly string[], unit: AmountUnit): string {
  const written = cells.filter((cell) => cell.trim() !== '').map((cell) => parseAmount(cell, unit));
  const values = written.flatMap((read) => ('value' in read ? read.value : []));
  const [first, ...rest] = values;
  if (!first || values.length < written.length) return '';
  return formatNumber(rest.reduce((sum, value) => sum.plus(value), first));
}

/** Writes the sums of every table below its columns. */
export function showTotals(root: ParentNode): void {
  for (const total of root.querySelectorAll<HTMLOutputElement>('[data-total]')) {
    const column = `tbody [data-column="${total.dataset['total'] ?? ''}"] input`;
    const cells = total.closest('table')?.querySelectorAll<HTMLInputElement>(column) ?? [];
    total.textContent = sumColumn(
      [...cells].map(({ value }) => value),
      findUnit(cells[0]?.dataset['check']),
    );
  }
}
