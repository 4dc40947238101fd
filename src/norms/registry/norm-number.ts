import { foldText } from '#text';

/** The year in a number that has more than a serial: `005-2010-MINAM`, `019-97-ITINCI`, `900.058:2005`. */
export function findNumberYear(number: string): number | undefined {
  const whole = /(?<=[-/:])(?:18|19|20)\d{2}(?!\d)/.exec(number)?.[0];
  const short = /(?<=-)\d{2}(?=-)/.exec(number)?.[0];
  if (whole !== undefined) return Number(whole);
  return short === undefined ? undefined : 1900 + Number(short);
}

/** Id of a norm, out of the prefix of its kind and its number: `om-011-2012-mpt`. */
export function formatNormId(prefix: string, number: string): string {
  return `${prefix}-${foldText(number).replaceAll(/[^a-z0-9]+/g, '-')}`;
}
