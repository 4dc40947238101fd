import Big from 'big.js';
import { countDecimals, readPrinted, readRange, type Range } from '../../shared/printed-number.ts';

/**
 * How a printed result goes with its own operation: it is the result, rounded (`match`); it is, with figures that were
 * not rounded on the way (`unrounded`); it is, with the last decimals cut off (`cut`); it can be, if the printed
 * figures had more decimals (`hidden`); it cannot (`differs`).
 */
export type Verdict = 'match' | 'unrounded' | 'cut' | 'hidden' | 'differs';

export interface Comparison {
  verdict: Verdict;
  /** Result of the operation with the printed figures, not rounded. */
  computed: Big;
  /** The result that `unrounded` and `cut` speak of. */
  other?: Big;
  /** Between what the result can be, for `hidden` and `differs`. */
  range?: { low: Big; high: Big };
}

/** Compares a printed result with the printed figures it is made from, and with the same operation without roundings on the way. */
export function comparePrinted(printed: string, operation: Range, unrounded?: Big): Comparison {
  const target = readPrinted(printed);
  const places = countDecimals(printed);
  const { value: computed, low, high } = operation;
  const gives = (value: Big, mode: 0 | 1): boolean => value.round(places, mode).eq(target);
  if (gives(computed, Big.roundHalfUp)) return { verdict: 'match', computed };
  if (unrounded && gives(unrounded, Big.roundHalfUp)) return { verdict: 'unrounded', computed, other: unrounded };
  const whole = [computed, ...(unrounded ? [unrounded] : [])].find((value) => gives(value, Big.roundDown));
  if (whole) return { verdict: 'cut', computed, other: whole };
  const around = readRange(printed);
  const fits = around.low.lte(high) && low.lte(around.high);
  return { verdict: fits ? 'hidden' : 'differs', computed, range: { low, high } };
}
