import type { ProvisionSource } from '#norms';
import type { FindPrinted } from './find-dispute.ts';

/** Longest quotation, in characters. */
const longest = 220;

const mark = '[…]';

/** What stands around words in a line, cut between words; what is left out is marked. */
function cutAround(line: string, words: string): string {
  const at = line.indexOf(words);
  const room = Math.max(longest - words.length, 0);
  // From the beginning of the sentence where it fits.
  const sentence = Math.max(line.lastIndexOf('. ', at), line.lastIndexOf('; ', at)) + 2;
  const start = at - sentence <= room && sentence > 1 ? sentence : at;
  const [head] = at <= room / 2 ? [0] : [start];
  const rest = line.slice(head);
  const most = Math.max(longest, at + words.length - head);
  if (rest.length <= most) return `${head > 0 ? `${mark} ` : ''}${rest}`;
  const tail = rest.slice(0, most).replace(/\s+\S*$/u, '');
  const kept = tail.length < at + words.length - head ? rest.slice(0, at + words.length - head) : tail;
  return `${head > 0 ? `${mark} ` : ''}${kept} ${mark}`;
}

/** Words of a provision, out of the text of its norm; undefined where the text is not here, or nothing says which of its words are meant. */
export function quoteProvision({ norm, eId, printed }: ProvisionSource, findPrinted: FindPrinted): string | undefined {
  const text = eId === undefined ? undefined : findPrinted(norm, eId);
  if (text === undefined) return undefined;
  const lines = text.split('\n');
  if (printed === undefined) return text.length <= longest ? lines.join(' ') : undefined;
  const line = lines.find((one) => one.includes(printed)) ?? lines.join(' ');
  if (!line.includes(printed)) return undefined;
  return line.length <= longest ? line : cutAround(line, printed);
}

/** Cells that hold only percentages. */
const percentsForm = /^[\d\s.%]+$/u;

/** Cells of a row of a table of fines, from the description to the percentages; undefined where the text is not here. */
export function quoteFine({ norm, eId, printed }: ProvisionSource, findPrinted: FindPrinted): string[] | undefined {
  const cells = (eId === undefined ? undefined : findPrinted(norm, eId))?.split('\n') ?? [];
  const from = cells.findIndex((cell) => cell === printed);
  const to = cells.findIndex((cell, index) => index > from && percentsForm.test(cell));
  return from < 0 || to < 0 ? undefined : cells.slice(from, to + 1);
}
