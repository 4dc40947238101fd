import { findMentions } from '#citations';

/** Sheets of an annex go by its number: «las hojas 12 A y 12 B». */
const SHEET = /\bhojas? \d+ [A-Z]\b(?:(?:, | y )\d+ [A-Z]\b)*/g;

/** A text without the names of provisions and norms in it, which are addresses and have rules of their own; so are links. */
export function dropAddresses(text: string): string {
  const linkless = text.replaceAll(/\]\([^)]*\)/g, ']').replaceAll(SHEET, 'hoja');
  return findMentions(linkless).reduceRight(
    (rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`,
    linkless,
  );
}
