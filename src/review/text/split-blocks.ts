/** A stretch of the text that is read as one: `start` is its place in the text. */
export interface TextPiece {
  start: number;
  text: string;
}

/** Longest stretch: a text without a single line break must not be one. */
const longest = 20_000;
/** A line of a page is about as long; one much shorter ends what it says. */
const shortLine = 50;

/** Words, and words shortened by a full stop, that no paragraph ends on: it goes on in the next line, however short this one is. */
const openEnd =
  /(?:^|[\s(])(?:[ayeo]|al?|con|de|del|el|en|las?|los|para|por|que|según|su|n\.?\s?[°º]|(?:arts?|incs?|lits?|n[uú]ms?|nro|no|d\.\s?s|d\.\s?leg|r\.\s?m|r\.\s?d)\.)$|[-–,(]$/iu;
/** So does the name of a kind of norm, but for a heading in capitals. */
const openName = /(?:[Ll]ey|[Dd]ecreto|[Ss]upremo|[Ll]egislativo|[Rr]esolución|[Oo]rdenanza|[Mm]unicipal)$/u;

const goesOn = (line: string): boolean => openEnd.test(line.slice(-20)) || openName.test(line.slice(-20));

/** True if a paragraph ends with this line, and the next one is not its continuation as a page breaks lines. */
function ends(line: string, next: string): boolean {
  const [here, there] = [line.trim(), next.trim()];
  if (here === '' || there === '') return true;
  if (goesOn(here)) return false;
  if (/[.:;!?][)"”»]?$/.test(here)) return true;
  return here.length < shortLine && /^[\p{Lu}\d•\-–—*«“"(]/u.test(there);
}

/** Cuts what is too long at a blank. */
function* cut(start: number, text: string): Generator<TextPiece> {
  let from = 0;
  while (text.length - from > longest) {
    const blank = text.lastIndexOf(' ', from + longest);
    const to = blank > from + longest / 2 ? blank : from + longest;
    yield { start: start + from, text: text.slice(from, to) };
    from = to;
  }
  yield { start: start + from, text: text.slice(from) };
}

/** The text in the stretches that citations are looked for in: paragraphs, also where a page broke their lines. */
export function splitBlocks(text: string): TextPiece[] {
  const pieces: TextPiece[] = [];
  const lines = text.split('\n');
  let [start, at] = [0, 0];
  lines.forEach((line, index) => {
    at += line.length + 1;
    const next = lines[index + 1];
    if (next !== undefined && !ends(line, next) && at - start < longest) return;
    const piece = text.slice(start, at - 1);
    if (piece.trim() !== '') for (const part of cut(start, piece)) pieces.push(part);
    start = at;
  });
  return pieces;
}
