import { dropAccents } from '#text';
import type { Version } from '../difference.ts';
import { readWords } from './compare-words.ts';

/** Words that join others and say nothing themselves. */
const joints = new Set(['a', 'al', 'con', 'de', 'del', 'el', 'en', 'la', 'las', 'los', 'para', 'y']);

/** A sigla that follows its own words in brackets: `Información en Agua (SIAS)`. */
const sigla = /\(\p{Lu}[\p{L}-]{1,12}\)/gu;
const decree = /\bD\.?\s?L\.?(?=\s*N)/gu;

/** The words that carry the meaning, without accents, gender and number. */
const foldMeaning = (text: string): string =>
  readWords(text.replace(sigla, ' ').replace(decree, 'Decreto Legislativo'))
    .map(dropAccents)
    .filter((word) => !joints.has(word))
    .map((word) => word.replace(/(?:[aeo]s?|s)$/u, ''))
    .join(' ');

/** Whether versions differ only in accents, articles, gender and number, a sigla in brackets or an abbreviated decree. */
export function isWordingOnly(versions: readonly Version[]): boolean {
  return versions.length > 1 && new Set(versions.map(({ text }) => foldMeaning(text))).size === 1;
}
