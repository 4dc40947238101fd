import { confidenceWords, formatDate, keepNumberTogether } from '#norms';
import type { Uit } from './uit.schema.ts';
import { readUitFile } from './parameters.content.ts';

/** Decree with its date, and how sure the date is: `DS N° 301-2025-EF, 17/12/2025`. */
export function formatUitDecree({ decree, date, dateConfidence }: Uit): string {
  const name = keepNumberTogether(decree);
  if (date === 'no consta') return `${name}, sin fecha confirmada`;
  const doubt = dateConfidence === 'confirmed' ? '' : ` (fecha ${confidenceWords[dateConfidence]})`;
  return `${name}, ${formatDate(date)}${doubt}`;
}

/** The currency, where it had another name in that year, or for a part of it; empty since. */
export function formatUitCurrency({ year, currency }: Uit): string {
  const { date } = readUitFile().currencyChange;
  if (date.startsWith(String(year))) {
    return `La moneda se llamó nuevo sol hasta el 14/12/2015 y sol desde el ${formatDate(date)} (Ley N°\u00a030381); el monto no cambia.`;
  }
  return currency === 'nuevos soles' ? `En ${year} la moneda se llamaba nuevo sol; el monto no cambia.` : '';
}
