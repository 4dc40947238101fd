const reach = 280;
const opening = /[.;:!?]["”»)]?\s+(?=[\p{Lu}"“«¿])|\n/uy;
const stops = '.;:!?\n';
const closings = /[.;!?](?=["”»)]?(?:\s+[\p{Lu}"“«¿]|\s*$))|\n/gu;
/** `Art. 5`, `N. ° 3`, `D.S. N°`: a full stop that ends no sentence. */
const abbreviation =
  /(?:^|[\s(])(?:art|arts|inc|num|lit|nro|no|n|d\.s|d\.l|r\.m|o\.m|d|s|l|cap|res|dr|sr|ing|disp|comp)\.$/i;

/** A sentence with its place, marks of shortening included in the words only. */
interface Sentence {
  from: number;
  to: number;
  words: string;
}

/** Where the sentence ends in what follows it; a full stop of an abbreviation ends none. */
function findEnd(after: string): RegExpExecArray | undefined {
  for (const match of after.matchAll(closings)) {
    if (match[0] !== '.' || !abbreviation.test(after.slice(0, match.index + 1))) return match;
  }
  return undefined;
}

/** Where the sentence begins in what stands before; the last stop that is none of an abbreviation. */
function findStart(before: string): number {
  for (let at = before.length - 1; at >= 0; at -= 1) {
    if (!stops.includes(before.charAt(at))) continue;
    opening.lastIndex = at;
    const match = opening.exec(before)?.[0];
    if (match === undefined) continue;
    if (match === '\n' || !abbreviation.test(before.slice(0, at + match.trimEnd().length))) return at + match.length;
  }
  return 0;
}

function cutSentence(text: string, start: number, end: number): Sentence {
  const before = text.slice(Math.max(0, start - reach), start);
  const from = findStart(before);
  const after = text.slice(end, end + reach);
  const stop = findEnd(after);
  const shortened = from === 0 && start > reach;
  const open = !stop && after.length === reach;
  const head = shortened ? `…${before.replace(/^\S*\s/, '')}` : before.slice(from);
  const tail = stop
    ? after.slice(0, stop.index + (stop[0] === '\n' ? 0 : 1))
    : open
      ? `${after.replace(/\s\S*$/, '')}…`
      : after;
  const words = `${head}${text.slice(start, end)}${tail}`.replace(/\s+/g, ' ').trim();
  return { from: start - before.length + from, to: end + tail.length - (open ? 1 : 0), words };
}

/** The sentence around a stretch of text, at most a few hundred characters on either side. */
export function findSentence(text: string, start: number, end: number): string {
  return cutSentence(text, start, end).words;
}

/** The same for many stretches of one text in order: stretches of one sentence share it. */
export function createSentenceFinder(text: string): (start: number, end: number) => string {
  let last: Sentence | undefined;
  return (start, end) => {
    if (!last || start < last.from || end > last.to) last = cutSentence(text, start, end);
    return last.words;
  };
}
