import type { Issue } from '#errors';

/** Far above the largest norm that a city prints; what is larger is no text that somebody wrote. */
export const MOST_BYTES = 4 * 1024 * 1024;

/** Ten times the longest paragraph: what reads a line takes time for it. */
const MOST_IN_A_LINE = 20_000;

/** Lists in lists, groups in groups, quotations in quotations. */
const DEEPEST = 40;

/** A file too large to be read, by its size alone. */
export function refuseSize(file: string, bytes: number): Issue {
  const mega = (count: number): string => (count / 1024 / 1024).toFixed(1);
  const message = `El archivo pesa ${mega(bytes)} MB; se leen hasta ${mega(MOST_BYTES)} MB.`;
  return { rule: 'too-large', place: { file, line: 1 }, message, fix: 'Divídalo, o quite lo que no es contenido.' };
}

/** How deep brackets stand in one another at most, and in which line; in JSON those of texts between quotes do not count. */
function findDepth(text: string, isJson: boolean): { depth: number; line: number } {
  let [depth, line, isText] = [0, 1, false];
  for (let at = 0; at < text.length && depth <= DEEPEST; at += 1) {
    const sign = text.charAt(at);
    if (sign === '\n') line += 1;
    else if (sign === '\\') at += 1;
    else if (sign === '"') isText = isJson && !isText;
    else if (!isText && '[{'.includes(sign)) depth += 1;
    else if (!isText && ']}'.includes(sign)) depth = Math.max(0, depth - 1);
  }
  return { depth, line };
}

/** Quotations and lists of Markdown and YAML, one in another. */
const NESTED_LINE = new RegExp(
  String.raw`^\s*(?:[>[{(][ \t]*|(?:[-*+?]|\d{1,9}[.)])[ \t]+){${DEEPEST},}|^\s{${2 * DEEPEST},}\S`,
);

/** What no reader could be asked to read: lines without end, and what stands in itself without end. None is what an author meant. */
export function checkSize(text: string, file: string): Issue[] {
  const lines = text.split('\n');
  const long = lines.findIndex(({ length }) => length > MOST_IN_A_LINE);
  if (long >= 0) {
    const place = { file, line: long + 1 };
    const message = `La línea tiene ${lines[long]?.length ?? 0} caracteres; se leen hasta ${MOST_IN_A_LINE}.`;
    return [{ rule: 'line-too-long', place, message, fix: 'Divídala en párrafos, o en una línea por clave.' }];
  }
  const isJson = file.endsWith('.json');
  const brackets = findDepth(text, isJson);
  const nested = isJson ? -1 : lines.findIndex((line) => NESTED_LINE.test(line));
  if (nested === -1 && brackets.depth <= DEEPEST) return [];
  const place = { file, line: nested >= 0 ? nested + 1 : brackets.line };
  const message = `Hay más de ${DEEPEST} niveles, uno dentro de otro.`;
  return [{ rule: 'too-deep', place, message, fix: 'Quite los corchetes, llaves o marcas de más.' }];
}
