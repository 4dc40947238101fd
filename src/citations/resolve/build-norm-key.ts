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

/** Key under which a norm is filed: equal for every spelling of one number. */
export function buildNormKey(type: string, number: NormNumber): string {
  const kind = resolveType(type, number);
  if (plainTypes.has(kind)) return `${kind}|${number.serial}`;
  if (kind === 'norma-tecnica-peruana') return `${kind}|${number.serial}|${number.year ?? ''}`;
  return `${kind}|${number.serial}|${number.year ?? ''}|${number.sigla.replace(/[^a-z0-9ñ]/g, '')}`;
}
