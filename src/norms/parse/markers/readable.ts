/** Signs that nobody sees: spaces without width, marks of direction and of the order of bytes, soft hyphens. */
const invisible = /[\u00ad\u200b-\u200f\u2060\ufeff]/u;
const composable = /[\p{M}\u00ad\u200b-\u200f\u2060\ufeff]/u;

/** A text as one reads it, and the way back to how it is written. */
export interface Readable {
  text: string;
  /** Length in the written text of the first `length` characters of the readable one. */
  measure: (length: number) => number;
}

/**
 * A text with its letters and accents in one, and without what nobody sees: `Arti\u0301culo\u200b 2` reads as `Artículo 2`.
 * A text that is so already comes back as it is.
 */
export function readText(written: string): Readable {
  if (!composable.test(written)) return { text: written, measure: (length) => length };
  let text = '';
  /** End in the written text of every readable character. */
  const ends: number[] = [];
  let offset = 0;
  for (const cluster of written.match(/\P{M}\p{M}*|\p{M}+/gu) ?? []) {
    offset += cluster.length;
    const read = invisible.test(cluster) ? '' : cluster.normalize('NFC');
    text += read;
    ends.push(...Array.from({ length: read.length }, () => offset));
    // What nobody sees behind a character goes with it.
    if (read === '' && ends.length > 0) ends[ends.length - 1] = offset;
  }
  return { text, measure: (length) => (length === 0 ? 0 : (ends[length - 1] ?? written.length)) };
}
