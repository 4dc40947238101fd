import { formatUitCurrency, formatUitDecree, type Uit } from '#parameters';

/** The UIT of a year as a calculator in the browser needs it. */
export interface UitOption {
  year: number;
  /** Whole units of the currency of the year. */
  soles: number;
  /** Decree with its date. */
  decree: string;
  /** What is to be said about the currency; left out since 2016. */
  currency?: string;
}

/** Values of the UIT for a calculator, in the order given. */
export function buildUitOptions(values: readonly Uit[]): UitOption[] {
  return values.map((uit) => {
    const currency = formatUitCurrency(uit);
    return { year: uit.year, soles: uit.soles, decree: formatUitDecree(uit), ...(currency !== '' && { currency }) };
  });
}
