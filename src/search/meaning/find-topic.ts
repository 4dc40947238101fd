import { foldWords } from '#text';
import { listKeys, type KeyedWord } from './word-key.ts';

const joinKeys = (words: readonly KeyedWord[]): string => words.map(({ key }) => key).join(' ');

/** A subject that is not treated here, as the browser takes it: phrases are keys of `keyPhrase`. */
export interface OutsideTopic {
  /** After «no trata de»: `los impuestos`. */
  topic: string;
  words: readonly string[];
  /** One of these words must be there, too. */
  with?: readonly string[];
  /** Beginnings of words with which it is a question for this site all the same; without them, those that only its subject has. */
  unless?: readonly string[];
}

/** A subject that is not treated here, in a question. */
export interface FoundTopic {
  topic: string;
  /** The words that say so, as they are written. */
  name: string;
}

/** A key has lost the ending of the plural, which a beginning may have: `PLANRES`. */
const endings = ['', 's', 'es'];

/** Whether some word begins like one that only the subject of this site has. */
export function isOurs(keys: readonly string[], ours: readonly string[]): boolean {
  return keys.some((key) => ours.some((beginning) => endings.some((ending) => (key + ending).startsWith(beginning))));
}

/** The words of a question that are a phrase, one after the other, as they are written. */
function findPhrase(question: string, asked: readonly KeyedWord[], phrase: string): string | undefined {
  const { length } = phrase.split(' ');
  const from = asked.findIndex((_, at) => joinKeys(asked.slice(at, at + length)) === phrase);
  const [first, last] = [asked[from], asked[from + length - 1]];
  if (!first || !last) return undefined;
  return foldWords(question)
    .split(' ')
    .slice(first.at, last.at + 1)
    .join(' ');
}

/** The subject that a question asks for, where it is none of this site; the longest phrase decides. */
export function findTopic(
  question: string,
  topics: readonly OutsideTopic[],
  ours: readonly string[],
): FoundTopic | undefined {
  const asked = listKeys(question);
  // «Mi» stands in some names (`bono mi vivienda`), and between the words of others (`renovar mi licencia`).
  const bare = asked.filter(({ key }) => key !== 'mi');
  const keys = asked.map(({ key }) => key);
  const found = topics
    .filter((topic) => !topic.with || topic.with.some((word) => keys.includes(word)))
    .filter(({ unless }) => !isOurs(keys, unless ?? ours))
    .flatMap(({ topic, words }) =>
      words.flatMap((phrase) => {
        const name = findPhrase(question, asked, phrase) ?? findPhrase(question, bare, phrase);
        return name === undefined ? [] : [{ topic, name }];
      }),
    );
  return found.sort((a, b) => b.name.length - a.name.length)[0];
}
