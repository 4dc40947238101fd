/** A word or sign of a text, and the line it stands on. */
export interface Word {
  text: string;
  /** From 1. */
  line: number;
}

/** A run of letters and digits, or a run of one sign; line breaks and spaces only part them. */
const WORD = /[\p{L}\p{M}\p{N}]+|([^\s\p{L}\p{M}\p{N}])\1*/gu;

/** Raised digits call footnotes; the site shows them as links, so neither side counts them. */
const RAISED = /[\u00b9\u00b2\u00b3\u2070\u2074-\u2079]/g;

/** Signs that stand between words of any language of markup, or do not show at all. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

/** The words of a plain text in order. */
export function listWords(text: string): Word[] {
  return text.split('\n').flatMap((line, index) => {
    const plain = line.replaceAll(RAISED, '').replaceAll(INVISIBLE, '').normalize('NFC');
    return Array.from(plain.matchAll(WORD), ([word]) => ({ text: word, line: index + 1 }));
  });
}

/** Characters of words, spaces left out: what coverage is counted in. */
export function countCharacters(words: readonly Word[]): number {
  return words.reduce((sum, { text }) => sum + text.length, 0);
}
