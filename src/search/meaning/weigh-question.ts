import { foldText } from '#text';
import { isMistypedEmpty } from '../full-text/full-text-query.ts';
import { isOurs } from './find-topic.ts';
import type { OutsideList } from './list-outside.ts';
import type { ReadWords } from './read-words.ts';
import type { SearchAids } from './search-aids.ts';
import { keyWord } from './word-key.ts';
import { findInitial, unpackWords } from './word-list.ts';

/** The words of a question that name what it is about. */
export interface Subjects {
  /** True where a word is one that only the subject of this site has. */
  isOurs: boolean;
  /** Words that pages have. */
  known: readonly string[];
  /** Words that no page has. */
  unknown: readonly string[];
}

/** Verbs bent and adverbs seldom name what is asked; no list holds all of them. */
const isBent = (word: string): boolean => /(?:[aei]mos|aron|ieron|aban|ando|iendo|[ai]ste|mente)$/.test(word);

/** Words with a beginning that is so long are forms of one: `descuentan`, `descuento`. */
function isSameStem(word: string, other: string): boolean {
  const least = Math.max(4, word.length - 2);
  return word.slice(0, least) === other.slice(0, least) && other.length >= least;
}

/** Whether a question names a norm or a part of one by its number. */
const isCited = (asked: string): boolean =>
  /\b(?:art|articulo|anexo|numeral|inciso|disposicion|accion|actividad)s? \d|\d-(?:19|20)\d\d\b/.test(asked);

async function isOwn(word: string, { listWords }: SearchAids): Promise<boolean> {
  const words = unpackWords((await listWords(findInitial(word))).own).map(foldText);
  return words.some((own) => own === word || `${own}s` === word || own === `${word}s` || isSameStem(word, own));
}

/** The words of a question that name a subject: «requisitos», «multa», «Trujillo» ask something of one and name none. */
export function listSubjects(
  asked: string,
  { words, unknown }: Pick<ReadWords, 'words' | 'unknown'>,
  { ours, aspects }: OutsideList,
): Subjects {
  const isSubject = (word: string): boolean =>
    /[a-z]/.test(word) && word.length > 1 && !aspects.includes(keyWord(word)) && !isBent(word);
  return {
    isOurs: isOurs(words.map(keyWord), ours) || isCited(asked),
    known: words.filter(isSubject),
    unknown: unknown.filter((word) => isSubject(word) && !isMistypedEmpty(word)),
  };
}

/** So many words of our own a question needs for each that no page has. */
const enough = 2;
/** A page that has so much of what a question weighs answers it, though its words are those of texts. */
const leastShare = 0.8;

/**
 * Whether a question is one for this site. With a word that only our subject has it is, even where others are unknown. Without one,
 * an unknown word is what it asks for, unless much else stands in our titles, keywords and everyday words; and words of texts must
 * stand together on one page: `share` is how much of what the question weighs the best page has.
 */
export async function isTold(subjects: Subjects, share: number, aids: SearchAids): Promise<boolean> {
  const { known, unknown } = subjects;
  const isPlain = unknown.length === 0 && (known.length < 2 || share >= leastShare);
  // The lists of our words weigh something: they come where they decide.
  if (subjects.isOurs || isPlain) return true;
  const own = (await Promise.all(known.map((word) => isOwn(word, aids)))).filter(Boolean).length;
  return unknown.length > 0 ? own > enough * unknown.length : (known.length - own) * 2 < own;
}

/** Of a word: `5` or `2030` tell little by themselves; `173` is the code of something. */
const digitsShare = 1 / 3;
const tellsLittle = /^(?:\d\d?|(?:19|20)\d\d)$/;

/** How much a word tells of a question: the fewer pages have it, the more; a number less than a word. */
export function weighWord(word: string, pages: number, all: number): number {
  return Math.log(1 + all / Math.max(1, pages)) * (tellsLittle.test(word) ? digitsShare : 1);
}
