import { countSyllables } from './count-syllables.ts';

/** How easy a text is to read. */
export interface ReadingEase {
  words: number;
  sentences: number;
  /** Szigriszt-Pazos perspicuity: 0 to 100 and beyond, the higher the easier. */
  score: number;
}

/** A label or a name alone is no sentence: fewer words than these are left out. */
const LEAST_WORDS = 4;

const listWords = (sentence: string): string[] => sentence.match(/[\p{L}\p{N}][\p{L}\p{N}.,'’/-]*/gu) ?? [];

/** Sentences of a block: a block ends one, so do stops, question and exclamation marks. */
function listSentences(block: string): string[][] {
  return block
    .split(/(?<=[.!?:])\s+/)
    .map(listWords)
    .filter((words) => words.length >= LEAST_WORDS);
}

/**
 * Szigriszt-Pazos: 206.835 − 62.3 × syllables per word − words per sentence. On the INFLESZ scale 55 to 65 is «normal», from 65
 * «bastante fácil», from 80 «muy fácil». Undefined where there is no sentence.
 */
export function measureReadingEase(blocks: readonly string[]): ReadingEase | undefined {
  const sentences = blocks.flatMap(listSentences);
  const words = sentences.flat();
  if (words.length === 0) return undefined;
  // A number is read as a word: how long, depends on who reads it.
  const syllables = words.reduce((sum, word) => sum + countSyllables(word), 0);
  const score = 206.835 - 62.3 * (syllables / words.length) - words.length / sentences.length;
  return { words: words.length, sentences: sentences.length, score };
}
