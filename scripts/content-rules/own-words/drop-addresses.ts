import { findMentions } from '#citations';

/** A text without the names of provisions and norms in it, which are addresses and have rules of their own; so are links. */
export function dropAddresses(text: string): string {
  const linkless = text.replaceAll(/\]\([^)]*\)/g, ']');
  return findMentions(linkless).reduceRight(
    (rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`,
    linkless,
  );
}
