import { listWords } from '../source-coverage/list-words.ts';
import { stripMarkup } from '../source-coverage/strip-markup.ts';

/** A piece of a document that stands by itself: a cell, an item of a list, a paragraph. */
export interface Fragment {
  /** Line of the source, from 1. */
  line: number;
  words: string[];
  /** An item of a list, or a cell beside another: what may not be told in other words. */
  row: boolean;
}

/** Marks of notes: raised digits, `^{9,10}`, `<sup>9</sup>`; a comma may part them. */
const NOTE_MARKS = /[¹²³⁰⁴-⁹]+(?:\s*,\s*[¹²³⁰⁴-⁹]+)*|\^\{?[\d,\s]+\}?|<sup>[\d,\s]+<\/sup>/g;

/** Where a new piece begins: a cell, a paragraph or item of HTML, a bullet. */
const BREAK = /\t|<\/?(?:table|tbody|thead|tr|td|th|p|ul|ol|li|br)\b[^>]*>|(?=[▪●•■□·]\s)/gi;

/** `<https://…>`: an address, no tag. */
const AUTOLINK = /<(https?:[^>\s]+)>/g;

const BULLET = /^[▪●•■□·]\s*/;

/** `- `, `1. `, `a. `, `1.1.1.1 `, `I.1.1.1.1 `: the head of an item. */
const ITEM = /^\s*(?:[-*▪●•■□·]\s|\d{1,2}\.\s|I?\.?\d(?:\.\d){2,})/;

/** Numbers of the notes called or told in a line. */
export function listNoteMarks(line: string): number[] {
  const marks = Array.from(line.matchAll(NOTE_MARKS), ([mark]) => mark.normalize('NFKC').match(/\d+/g) ?? []);
  return marks.flat().map(Number);
}

function strip(text: string): string {
  return text.replaceAll(NOTE_MARKS, '').replaceAll(AUTOLINK, '$1');
}

/** The words of a text as quotes and sources are compared: no note marks, markup or bullets. */
export function listPlainWords(text: string): string[] {
  const plain = stripMarkup(strip(text)).trim().replace(BULLET, '');
  return listWords(plain).map((word) => word.text);
}

function readLine(line: string, number: number): Fragment[] {
  const cells = line.split('\t').filter((cell) => listPlainWords(cell).length > 0);
  const pieces = strip(line).split(BREAK);
  return pieces
    .filter((piece) => listPlainWords(piece).length > 0)
    .map((piece) => ({ line: number, words: listPlainWords(piece), row: cells.length > 1 || ITEM.test(piece) }));
}

/** All pieces of a document in order. */
export function readFragments(source: string): Fragment[] {
  return source.split('\n').flatMap((line, index) => readLine(line, index + 1));
}
