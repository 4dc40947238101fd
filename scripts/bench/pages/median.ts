/** The middle of some values; of an even number the lower of the two. NaN of none. */
export function findMedian(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? Number.NaN;
}

/** The median of three, measured only as often as it takes: two that agree are the median whatever the third would be. */
export async function measureMedianOfThree(measure: () => Promise<number>): Promise<number> {
  const first = await measure();
  const second = await measure();
  return first === second ? first : findMedian([first, second, await measure()]);
}
