import { findMentions } from '#citations';
import { listQuantities } from '#quantities';

/** Digits as written: `5`, `15.40`, `2026`, `12/2026`. */
const DIGITS = /\d+(?:[.,:/-]\d+)*/g;

/** True where a source named beside the text is the provision of this number: `33` and `art_33__para_33-2`. */
function isTied(value: string, eIds: readonly string[]): boolean {
  return eIds.some((eId) => eId.split('__').some((segment) => segment.endsWith(`_${value}`)));
}

/** The text without names of norms, and without provisions that it is tied to; links of Markdown lead, and say nothing. */
function dropNames(text: string, eIds: readonly string[]): string {
  const linkless = text.replaceAll(/\]\([^)]*\)/g, ']');
  const names = findMentions(linkless).flatMap(({ start, end, head, targets }) => {
    const isKnown = targets.every(({ path }) => isTied(path[0]?.value ?? '', eIds));
    return isKnown ? { start, end } : (head ?? []);
  });
  return names.reduceRight((rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`, linkless);
}

/** Numbers that a text says by itself, in digits, or in words where something is measured; `eIds`: the provisions beside it. */
export function listOwnNumbers(text: string, eIds: readonly string[], measured = true): string[] {
  const rest = dropNames(text, eIds);
  const digits = Array.from(rest.matchAll(DIGITS), ([printed]) => printed);
  const words = measured
    ? listQuantities(rest.replaceAll(DIGITS, ' ')).flatMap(({ printed, value }) =>
        /^[\d.]+$/.test(value) ? [printed] : [],
      )
    : [];
  return [...digits, ...words];
}
