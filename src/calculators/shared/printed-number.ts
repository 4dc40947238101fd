import Big from 'big.js';

/** A printed number and the numbers it may stand for: rounding took what comes after its last digit. */
export interface Range {
  low: Big;
  /** As printed. */
  value: Big;
  high: Big;
}

/** `1,800.00` → 1800. */
export function readPrinted(printed: string): Big {
  return new Big(printed.replaceAll(',', ''));
}

/** Digits after the point: `0.020` → 3. */
export function countDecimals(printed: string): number {
  return printed.split('.')[1]?.length ?? 0;
}

/** Half of the last digit: what rounding may have hidden. */
function readHalf(printed: string): Big {
  return new Big(`5e-${countDecimals(printed) + 1}`);
}

/** The range of a printed number; of a count, only the number itself. */
export function readRange(printed: string, exact = false): Range {
  const value = readPrinted(printed);
  if (exact) return { low: value, value, high: value };
  const half = readHalf(printed);
  const low = value.minus(half);
  return { low: low.lt(0) ? new Big(0) : low, value, high: value.plus(half) };
}

/** Combines ranges of numbers that are not negative by an operation that grows with both. */
function combine(a: Range, b: Range, operate: (x: Big, y: Big) => Big): Range {
  return { low: operate(a.low, b.low), value: operate(a.value, b.value), high: operate(a.high, b.high) };
}

export const addRanges = (a: Range, b: Range): Range => combine(a, b, (x, y) => x.plus(y));

export const multiplyRanges = (a: Range, b: Range): Range => combine(a, b, (x, y) => x.times(y));

/** The divisor must not be able to be zero. */
export function divideRanges(a: Range, b: Range): Range {
  return { low: a.low.div(b.high), value: a.value.div(b.value), high: a.high.div(b.low) };
}
