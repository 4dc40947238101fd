import Big from 'big.js';
import { formatPercent, formatSoles, percentOf } from '#amounts';
import { keepNumberTogether } from '#norms';
import type { Uit } from '#parameters';
import type { Fee } from './procedure.schema.ts';

/** A fee in the money of one year, with its sum. */
export interface YearFee {
  year: number;
  /** `S/ 5,500.00`. */
  uit: string;
  /** `S/ 15.40`. */
  amount: string;
  /** `DS N° 301-2025-EF`. */
  decree: string;
  /** True where the decree is known from one weak source or from memory. */
  isUnsure: boolean;
}

/** `0.28 %`. */
export function formatFeePercent({ percent }: Extract<Fee, { kind: 'percent-of-uit' }>): string {
  return formatPercent(new Big(percent));
}

/** The fee in each of these years, in their order. */
export function listYearFees(
  fee: Extract<Fee, { kind: 'percent-of-uit' }>,
  values: readonly Pick<Uit, 'year' | 'soles' | 'decree' | 'confidence'>[],
): YearFee[] {
  return values.map(({ year, soles, decree, confidence }) => ({
    year,
    uit: formatSoles(new Big(soles)),
    amount: formatSoles(percentOf(new Big(soles), new Big(fee.percent))),
    decree: keepNumberTogether(decree),
    isUnsure: confidence !== 'confirmed',
  }));
}

/** For lists: `S/ 15.40 en 2026`, `S/ 48.00`, `Gratis`, `No consta en la norma`; nothing where a duty says nothing of a payment. */
export function describeFee(fee: Fee, isRequest: boolean, year: YearFee | undefined): string | undefined {
  if (fee.kind === 'percent-of-uit') return year && `${year.amount} en ${year.year}`;
  if (fee.kind === 'soles') return formatSoles(new Big(fee.amount));
  if (fee.kind === 'free') return 'Gratis';
  return fee.kind === 'not-stated' || isRequest ? 'No consta en la norma' : undefined;
}
