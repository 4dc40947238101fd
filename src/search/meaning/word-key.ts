import { foldWords } from '#text';
import { spellAsHeard } from './spell-as-heard.ts';

/** Words between the words of a phrase, which people leave out or change: `licencia de conducir`, `licencia para conducir`. */
const glue = new Set('a al con de del el en la las los mis para por su sus un una y'.split(' '));
const shortest = 5;

/** A word as it is compared: as it sounds, in the singular. */
export function keyWord(word: string): string {
  if (!/[a-z]/.test(word)) return word;
  const heard = spellAsHeard(word);
  return heard.length < shortest ? heard : heard.replace(/([^aeiou])es$|s$/, '$1');
}

/** A word of a question with what it is compared by. */
export interface KeyedWord {
  key: string;
  /** Its place among all words of the text. */
  at: number;
}

/** The words of a text that are compared, in order. */
export function listKeys(text: string): KeyedWord[] {
  return foldWords(text)
    .split(' ')
    .flatMap((word, at) => (word === '' || glue.has(word) ? [] : [{ key: keyWord(word), at }]));
}

/** A phrase as it is compared: `licencia de conducir` → `lisensia kondusir`. */
export const keyPhrase = (text: string): string =>
  listKeys(text)
    .map(({ key }) => key)
    .join(' ');
