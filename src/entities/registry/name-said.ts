import { keepNumberTogether } from '#norms';
import type { Said } from './said.schema.ts';

/** The norm with its article, year and place: `la Ley N° 32279, de 2025, artículo 10`; the year once. */
export function nameSaid({ norm, year, where }: Pick<Said, 'norm' | 'year' | 'where'>): string {
  const named = `${norm.startsWith('Decreto') ? 'el' : 'la'} ${norm}`;
  const dated = norm.includes(`-${year}`) ? named : `${named}, de ${year}`;
  return keepNumberTogether(where === undefined ? dated : `${dated}, ${where}`);
}

/** What the norm does with the letters, before its name; as it is after `(`. */
export const verbSaid = ({ inNumber }: Pick<Said, 'inNumber'>): string =>
  inNumber ? 'esas letras van en el número de sus documentos, según' : 'lo dice';
