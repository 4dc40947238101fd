import { escapeForPattern } from '#text';
import type { Term } from './term.schema.ts';

/** What is looked for: an id, and the spellings it goes by. */
export type MarkedTerm = Pick<Term, 'id' | 'forms'>;

/** A term in a text. */
export interface FoundTerm<Found extends MarkedTerm = Term> {
  term: Found;
  start: number;
  end: number;
}

/** Sigla are told from words by their case; other words are the same at the start of a sentence. */
const isSigla = (form: string): boolean => form === form.toUpperCase();

const isSame = (form: string, found: string): boolean =>
  isSigla(form) ? form === found : form.toLocaleLowerCase('es') === found.toLocaleLowerCase('es');

/** Makes the finder of a list of terms: gives each term once, at its first place, of overlapping ones the longest. */
export function buildTermFinder<Found extends MarkedTerm>(
  terms: readonly Found[],
): (text: string, known: ReadonlySet<string>) => FoundTerm<Found>[] {
  const forms = terms
    .flatMap((term) => term.forms.map((form) => ({ form, term })))
    .sort((a, b) => b.form.length - a.form.length);
  // A letter or a digit beside it makes another word of it, and so does a hyphen: `OR` is not in `EC-RSOR`.
  const pattern = new RegExp(
    String.raw`(?<![\p{L}\p{N}-])(?:${forms.map(({ form }) => escapeForPattern(form)).join('|')})(?![\p{L}\p{N}]|-\p{L})`,
    'giu',
  );
  return (text, known) => {
    const seen = new Set(known);
    return Array.from(text.matchAll(pattern)).flatMap((match): FoundTerm<Found>[] => {
      const [found] = match;
      const term = forms.find(({ form }) => isSame(form, found))?.term;
      if (!term || seen.has(term.id)) return [];
      seen.add(term.id);
      return [{ term, start: match.index, end: match.index + found.length }];
    });
  };
}
