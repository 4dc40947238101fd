import type { NormNumber } from '../find/mention.ts';

/** Kinds whose number stands alone, without year or sigla. */
const plainTypes: ReadonlySet<string> = new Set([
  'ley',
  'decreto-legislativo',
  'decreto-ley',
  'norma-internacional',
  'constitucion',
  'resolucion-legislativa',
]);

/** `D.L.` is a legislative decree up to four digits and a decree-law beyond. */
export function resolveType(type: string, number: NormNumber): string {
  if (type !== 'dl') return type;
  return number.serial.length <= 4 ? 'decreto-legislativo' : 'decreto-ley';
}

/** True for what is printed behind a number that stands alone and is not so: `Ley N° 29419-2010`, a law of 2009. */
export function contradictsPlain(type: string, number: NormNumber, year: number | null): boolean {
  return plainTypes.has(type) && (number.sigla !== '' || (number.year !== null && number.year !== year));
}

/** Key under which a norm is filed: equal for every spelling of one number. */
export function buildNormKey(type: string, number: NormNumber): string {
  const kind = resolveType(type, number);
  if (plainTypes.has(kind)) return `${kind}|${number.serial}`;
  if (kind === 'norma-tecnica-peruana') return `${kind}|${number.serial}|${number.year ?? ''}`;
  return `${kind}|${number.serial}|${number.year ?? ''}|${number.sigla.replace(/[^a-z0-9ñ]/g, '')}`;
}
