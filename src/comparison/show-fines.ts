import Big from 'big.js';
import { formatSoles, percentOf } from '#amounts';

/** Writes the year, its UIT and every fine of it into what `root` holds. Loaded when a year is chosen, not before. */
export function showFines(root: HTMLElement, year: number, soles: number): void {
  const uit = new Big(soles);
  for (const shown of root.querySelectorAll('[data-year]')) shown.textContent = String(year);
  const told = root.querySelector('[data-told]');
  if (told) told.textContent = `Abajo están las multas con la UIT de ${year}.`;
  for (const shown of root.querySelectorAll('[data-uit]')) shown.textContent = formatSoles(uit);
  for (const amount of root.querySelectorAll<HTMLElement>('[data-percent]')) {
    amount.textContent = formatSoles(percentOf(uit, new Big(amount.dataset['percent'] ?? '0')));
  }
}
