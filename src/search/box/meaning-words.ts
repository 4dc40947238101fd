import { foldText } from '#text';
import type { FullTextAnswer } from '../full-text/full-text-search.ts';
import type { SearchAnswer } from './answer-question.ts';
import { describeCount } from './search-words.ts';

/** A line about how a question was read: words of ours, and where another question leads. */
export interface MeaningLine {
  text: string;
  /** A question to ask instead, with the words of its link. */
  ask?: { query: string; label: string };
  /** What follows the link. */
  after?: string;
}

const quote = (words: readonly string[]): string => words.map((word) => `«${word}»`).join(' y ');

/** The question with the words that were looked for. */
function correct(q: string, { meant }: FullTextAnswer): string {
  return q
    .split(/([^\p{L}\p{M}]+)/u)
    .map((part) => {
      const folded = foldText(part);
      return meant.find(({ asked }) => asked === folded)?.word ?? part;
    })
    .join('');
}

/** How many pages there are with the words that were looked for. */
function countHits(q: string, words: FullTextAnswer): string {
  return describeCount(words.hits.length, words.hits.length > 0 ? correct(q, words) : q);
}

function listMeant(q: string, words: FullTextAnswer): MeaningLine[] {
  if (words.meant.length === 0 || words.hits.length === 0) return [];
  const query = correct(q, words);
  const missed = quote(words.meant.map(({ asked }) => asked));
  return [
    {
      text: '¿Quisiste decir ',
      ask: { query, label: `«${query}»` },
      after: `? Ninguna página dice ${missed}.`,
    },
  ];
}

/** So many words are offered one by one. */
const mostWords = 3;

/** Words that pages have, where no page answers all of them; a number or the sigla of a type by itself leads nowhere. */
function listKnown({ hits, known, unknown, outside }: FullTextAnswer): MeaningLine[] {
  if (hits.length > 0 || unknown.length > 0 || outside || known.length < 2) return [];
  return known
    .filter((word) => /[a-z]{3}/.test(word))
    .slice(0, mostWords)
    .map((word) => ({ text: '', ask: { query: `"${word}"`, label: `Ver dónde se nombra «${word}»` } }));
}

function listUnknown({ unknown, hits, known }: FullTextAnswer): MeaningLine[] {
  if (unknown.length === 0) return [];
  const text = `Ninguna página dice ${quote(unknown)}. `;
  if (hits.length > 0 || known.length === 0) return [{ text }];
  return [{ text, ask: { query: known.join(' '), label: `Buscar solo ${quote(known)}` } }];
}

function listOutside({ outside }: FullTextAnswer): MeaningLine[] {
  if (outside === undefined || outside.kind === 'language') return [];
  const { name, mentions = 0 } = outside;
  const { rest, near } = outside.kind === 'place' ? outside : { rest: '' };
  const places = mentions === 1 ? 'un lugar' : `${mentions} lugares`;
  const query = `${rest} ${near}`.trim();
  return [
    ...(near === undefined ? [] : [{ text: '', ask: { query, label: `Buscar «${query}»` } }]),
    ...(rest === '' ? [] : [{ text: '', ask: { query: rest, label: `Buscar «${rest}» en lo que sí tenemos` } }]),
    ...(mentions === 0
      ? []
      : [{ text: '', ask: { query: `"${name}"`, label: `Ver dónde se nombra «${name}»: ${places}` } }]),
  ];
}

/** How the question was read, where it was not as it is written. */
export function describeMeaning(q: string, { numbers, words }: SearchAnswer): MeaningLine[] {
  const isNumber = numbers?.missing?.isAlone ?? false;
  if (!words || isNumber) return [];
  const isBelow = numbers !== undefined && numbers.choices.length > 0 && words.hits.length > 0;
  const count = isBelow ? [{ text: countHits(q, words) }] : [];
  return [...count, ...listOutside(words), ...listMeant(q, words), ...listUnknown(words), ...listKnown(words)];
}

/** A number that is found; what the words find is told below it. */
export const describeNumbers = (q: string): string => `Encontrado por número: «${q}».`;

/** What is found, in a sentence. */
export function describeAnswer(q: string, { numbers, words }: SearchAnswer): string {
  const outside = words?.outside;
  if (numbers?.missing) {
    const near = numbers.missing.near.length > 0 ? ' Estos, que sí tenemos, se le acercan.' : '';
    const found = words && words.hits.length > 0 ? ` ${countHits(q, words)}` : '';
    return `No tenemos ese número: «${q}».${near}${found}`;
  }
  if (outside?.kind === 'place') return `No tenemos normas de ${outside.name}: «${q}».`;
  if (outside?.kind === 'topic') return `No lo tenemos: este sitio no trata de ${outside.topic}. «${q}».`;
  if (outside?.kind === 'language') return `Solo buscamos en castellano: «${q}».`;
  if (words === undefined) return 'No se pudo buscar por palabras.';
  return countHits(q, words);
}
