import { foldText } from '#text';
import { isMistypedEmpty } from '../full-text/full-text-query.ts';
import { isOurs } from './find-topic.ts';
import type { OutsideList } from './list-outside.ts';
import type { ReadWords } from './read-words.ts';
import type { SearchAids } from './search-aids.ts';
import { keyWord } from './word-key.ts';
import { findInitial, unpackWords } from './word-list.ts';

/** What a question is about, by who knows its words. */
export interface Subjects {
  /** True where a word is one that only the subject of this site has. */
  isOurs: boolean;
  /** Words of titles, keywords and everyday words. */
  own: readonly string[];
  /** Words of texts alone. */
  other: readonly string[];
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
export async function listSubjects(
  asked: string,
  { words, unknown }: Pick<ReadWords, 'words' | 'unknown'>,
  { ours, aspects }: OutsideList,
  aids: SearchAids,
): Promise<Subjects> {
  const isSubject = (word: string): boolean =>
    /[a-z]/.test(word) && word.length > 1 && !aspects.includes(keyWord(word)) && !isBent(word);
  const names = words.filter(isSubject);
  const strange = unknown.filter((word) => isSubject(word) && !isMistypedEmpty(word));
  if (isOurs(words.map(keyWord), ours) || isCited(asked))
    return { isOurs: true, own: names, other: [], unknown: strange };
  const owned = await Promise.all(names.map((word) => isOwn(word, aids)));
  const [own, other] = [true, false].map((is) => names.filter((_, at) => owned[at] === is));
  return { isOurs: false, own: own ?? [], other: other ?? [], unknown: strange };
}

/** So many words of our own a question needs for each that no page has. */
const enough = 2;
/** A page that has so much of what a question weighs answers it, though its words are those of texts. */
const leastShare = 0.8;

/**
 * Whether a question is one for this site. With a word that only our subject has it is, even where others are unknown. Without one,
 * an unknown word is what it asks for, unless much else is ours; and words of texts must stand together on one page: `share` is how
 * much of what the question weighs the best page has.
 */
export function isTold({ isOurs: isSure, own, other, unknown }: Subjects, share: number): boolean {
  if (isSure) return true;
  if (unknown.length > 0) return own.length > enough * unknown.length;
  const isOfTexts = own.length + other.length > 1 && other.length * 2 >= own.length && other.length > 0;
  return !isOfTexts || share >= leastShare;
}

/** Of a word: `5` or `2030` tell little by themselves; `173` is the code of something. */
const digitsShare = 1 / 3;
const tellsLittle = /^(?:\d\d?|(?:19|20)\d\d)$/;

/** How much a word tells of a question: the fewer pages have it, the more; a number less than a word. */
export function weighWord(word: string, pages: number, all: number): number {
  return Math.log(1 + all / Math.max(1, pages)) * (tellsLittle.test(word) ? digitsShare : 1);
}
