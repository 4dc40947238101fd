const reach = 280;
const openings = /[.;:!?]["”»)]?\s+(?=[\p{Lu}"“«¿])|\n/gu;
const closing = /[.;!?](?=["”»)]?(?:\s+[\p{Lu}"“«¿]|\s*$))|\n/u;
/** `Art. 5`, `N. ° 3`, `D.S. N°`: a full stop that ends no sentence. */
const abbreviation =
  /(?:^|[\s(])(?:art|arts|inc|num|lit|nro|no|n|d\.s|d\.l|r\.m|d|s|l|cap|res|dr|sr|ing|disp|comp)\.$/i;

/** The sentence around a stretch of text, at most a few hundred characters on either side. */
export function findSentence(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - reach), start);
  let from = 0;
  for (const match of before.matchAll(openings)) {
    const stop = match.index + match[0].trimEnd().length;
    if (match[0] === '\n' || !abbreviation.test(before.slice(0, stop))) from = match.index + match[0].length;
  }
  const after = text.slice(end, end + reach);
  const stop = closing.exec(after);
  const head = from === 0 && start > reach ? `…${before.replace(/^\S*\s/, '')}` : before.slice(from);
  const tail = stop
    ? after.slice(0, stop.index + (stop[0] === '\n' ? 0 : 1))
    : after.length === reach
      ? `${after.replace(/\s\S*$/, '')}…`
      : after;
  return `${head}${text.slice(start, end)}${tail}`.replace(/\s+/g, ' ').trim();
}
