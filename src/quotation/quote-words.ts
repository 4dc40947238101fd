import { formatDay, monthNames } from '#calendar';
import { joinNorm } from './form/join-steps.ts';
import type { Quotation } from './quoted.ts';

/** `2012-03-26` → [2012, 3, 26]; `2012` → [2012]. */
export const splitDate = (date: string): number[] => date.split('-').map(Number);

/** `29 de noviembre de 2026`. */
export function formatLongDay(day: string): string {
  const [year, month = 1, date] = splitDate(day);
  return `${String(date)} de ${monthNames[month - 1] ?? ''} de ${String(year)}`;
}

/** As APA sets a date: `2012, 26 de marzo`, `2012`, `s. f.`. */
export function formatApaDate(issued: string | undefined): string {
  if (issued === undefined) return 's. f.';
  const [year, month, date] = splitDate(issued);
  if (month === undefined) return String(year);
  const name = monthNames[month - 1] ?? '';
  return date === undefined ? `${String(year)}, ${name}` : `${String(year)}, ${String(date)} de ${name}`;
}

/** The state, the day on which we last looked at it, and the digest: what lets a citation be checked later. */
export function tellState({ norm: { status, reviewed }, place: [, , digest] }: Quotation): string {
  return `estado de la norma: ${status.toLowerCase()}, revisado el ${formatDay(reviewed)}; huella del texto: ${digest}`;
}

/**
 * `literal e) del numeral 33.2 del artículo 33 de la Ordenanza Municipal N° 011-2012-MPT`; where the norm has an article of that number of
 * its own, `artículo 1 del Reglamento aprobado por la Ordenanza…`.
 */
export const formatLegal = ({
  norm: { canonical },
  place: [words, , , within],
}: Pick<Quotation, 'norm' | 'place'>): string => joinNorm(words, canonical, within);

/** Number and denomination: `Ordenanza Municipal N° 011-2012-MPT, Ordenanza Municipal que aprueba…`. */
export const formatWholeTitle = ({ norm: { canonical, title } }: Quotation): string =>
  title === undefined ? canonical : `${canonical}, ${title}`;
