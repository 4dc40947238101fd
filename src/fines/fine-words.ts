import { raiseFirst } from '#text';
import type { FineColumn, FineTable, Infraction, Offender, OffenderId } from './fine.schema.ts';

/** Headings of the columns, as printed; a hyphen at the end of a line is left out. */
export const columnNames: Readonly<Record<FineColumn, string>> = {
  'otros-valores': 'OTROS VALORES',
  'no-pecuniaria': 'NO PECUNIARIA',
  'medida-provisional': 'MEDIDA DE CARÁCTER PROVISIONAL',
  subsanable: 'SUBSANABLE',
  'no-subsanable': 'NO SUBSANABLE',
};

/** Offenders after «para». */
export const offenderNames: Readonly<Record<OffenderId, string>> = {
  'persona-natural': 'una persona natural',
  'persona-juridica': 'una persona jurídica',
  comercio: 'un comercio',
  industria: 'una industria',
  cualquiera: 'cualquier persona',
};

/** Who commits it, where words begin: as printed, or else `Una persona natural`. */
export function formatOffender({ printed, id }: Pick<Offender, 'printed' | 'id'>): string {
  return printed ?? raiseFirst(offenderNames[id]);
}

/** Code for people: `G 175`, `código 4`. */
export function formatInfractionCode({ codeLetter }: Pick<FineTable, 'codeLetter'>, { code }: Infraction): string {
  return codeLetter === undefined ? `código\u00a0${code}` : `${codeLetter}\u00a0${code}`;
}
