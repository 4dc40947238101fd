import Big from 'big.js';

const numbers = new Map<number, Intl.NumberFormat>();

function format(value: Big, decimals: number): string {
  const known = numbers.get(decimals);
  const number =
    known ??
    new Intl.NumberFormat('es-PE', {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
      useGrouping: true,
    });
  if (!known) numbers.set(decimals, number);
  // A string keeps every digit; a number would go through binary fractions.
  return number.format(value.toFixed(decimals) as Intl.StringNumericLiteral);
}

/** The one rounding of a result: to cents, halves up. */
export function roundToCents(value: Big): Big {
  return value.round(2, Big.roundHalfUp);
}

/** `S/ 1,100.00`, with a no-break space; rounded to cents, halves up. */
export function formatSoles(value: Big): string {
  return `S/\u00a0${format(roundToCents(value), 2)}`;
}

/** A number with as many decimals as it has: `1,234.5`, `0.28`. */
export function formatNumber(value: Big): string {
  return format(value, Math.max(0, value.c.length - value.e - 1));
}

/** `0.28 %`, with a no-break space. */
export function formatPercent(value: Big): string {
  return `${formatNumber(value)}\u00a0%`;
}

/** Part of an amount: `percentOf(5500, 0.28)` → 15.4. Not rounded. */
export function percentOf(whole: Big, percent: Big): Big {
  // Multiplied by 0.01: a division would cut long fractions.
  return whole.times(percent).times('0.01');
}
