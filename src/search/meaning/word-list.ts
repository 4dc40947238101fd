import { foldText } from '#text';
import { spellAsHeard } from './spell-as-heard.ts';

/** Words of the site that begin with one sound, as they are sent: sorted, each with how many letters it shares with the one before. */
export interface WordList {
  /** Of titles, keywords and everyday words. */
  own: string;
  /** Of texts. */
  other: string;
}

/** Text of which the words are listed. */
export interface ListedText {
  /** Titles, keywords and everyday words. */
  own: string;
  text: string;
}

/** Shorter words of texts are too much like one another to be what somebody meant. */
const shortest = { own: 3, other: 4 };

/** Plurals go where the singular stands: the search takes them as one. */
function dropPlurals(words: ReadonlySet<string>): string[] {
  const hasSingular = (word: string): boolean =>
    (word.endsWith('s') && words.has(word.slice(0, -1))) || (word.endsWith('es') && words.has(word.slice(0, -2)));
  return [...words].filter((word) => !hasSingular(word)).sort();
}

/** Spelling of each folded word: the one with accents, where there are both. */
function collectWords(texts: readonly string[], least: number): Map<string, string> {
  const words = new Map<string, string>();
  for (const text of texts) {
    for (const word of text
      .normalize('NFC')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []) {
      const folded = foldText(word);
      if (word.length >= least && (!words.has(folded) || word !== folded)) words.set(folded, word);
    }
  }
  return words;
}

/** One digit says how many letters are shared. */
const mostShared = 35;

function countShared(before: string, word: string): number {
  let shared = 0;
  while (shared < Math.min(word.length, mostShared) && before[shared] === word[shared]) shared += 1;
  return shared;
}

function pack(words: readonly string[]): string {
  return words
    .map((word, at) => {
      const shared = countShared(words[at - 1] ?? '', word);
      return shared.toString(36) + word.slice(shared);
    })
    .join(' ');
}

/** The words of a list, in full. */
export function unpackWords(packed: string): string[] {
  let before = '';
  return packed === ''
    ? []
    : packed.split(' ').map((entry) => {
        before = before.slice(0, parseInt(entry[0] ?? '', 36)) + entry.slice(1);
        return before;
      });
}

/** Sound a word begins with; its list is named by it. */
export function findInitial(word: string): string {
  return spellAsHeard(word).slice(0, 1);
}

/** Words of these texts by the sound they begin with. */
export function buildWordLists(texts: readonly ListedText[]): Map<string, WordList> {
  const spelled = collectWords([...texts.map(({ own }) => own), ...texts.map(({ text }) => text)], shortest.own);
  const own = new Set(
    collectWords(
      texts.map((entry) => entry.own),
      shortest.own,
    ).keys(),
  );
  const all = [
    ...collectWords(
      texts.map(({ text }) => text),
      shortest.other,
    ).keys(),
  ];
  const other = new Set(all.filter((word) => !own.has(word) && !own.has(word.replace(/e?s$/, ''))));
  const group = (words: ReadonlySet<string>): Map<string, string[]> =>
    Map.groupBy(dropPlurals(words), (word) => findInitial(word));
  const [owns, others] = [group(own), group(other)];
  const packGroup = (words: readonly string[] = []): string => pack(words.map((word) => spelled.get(word) ?? word));
  return new Map(
    [...new Set([...owns.keys(), ...others.keys()])].map((initial) => [
      initial,
      { own: packGroup(owns.get(initial)), other: packGroup(others.get(initial)) },
    ]),
  );
}
