/**
 * Line of a cell that begins with a quote and does not end with one: read on, it would swallow the rows below. Undefined where every
 * cell is closed.
 */
export function findOpenQuote(text: string, delimiter: string): number | undefined {
  const cells = new RegExp(
    String.raw`(?:"(?:[^"]|"")*"(?=[${delimiter}\r\n]|$)|(?!")[^${delimiter}\r\n]*)(?:[${delimiter}\r\n]|$)`,
    'y',
  );
  while (cells.lastIndex < text.length) {
    const start = cells.lastIndex;
    if (!cells.test(text)) return text.slice(0, start).split('\n').length;
  }
  return undefined;
}
