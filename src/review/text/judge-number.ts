import type { Citation, CitedNumber } from '#citations/engine';
import { findMissingNumber } from '#search/near';
import type { ReviewRegistry } from '../registry/open-registry.ts';
import type { ReviewLink } from './review-mark.ts';

/** Kinds whose number stands alone, without year. */
const plain: ReadonlySet<string> = new Set([
  'ley',
  'decreto-legislativo',
  'decreto-ley',
  'norma-internacional',
  'constitucion',
  'resolucion-legislativa',
]);

/** Kinds that always say who gave them. */
const signed = /^(?:decreto-supremo|resolucion-(?!legislativa).+)$/;

/** Figures where the year stands that are none: `011-0212-MPT`. */
const brokenYear = /\d\s?[-–]\s?\d{3,5}\s?[-–/]/;

const isOrdinance = (type: string): boolean => type.startsWith('ordenanza');

/** A norm of the same kind, number and year whose office is another, where nobody is called as printed. */
function hasOddSigla({ type, number, year, issuer }: CitedNumber, registry: ReviewRegistry): boolean {
  if (issuer === '' || issuer.split('-').some((part) => registry.siglas.has(part))) return false;
  return registry.citations.findByPart(type, { serial: number, year, sigla: '' }).length > 0;
}

/** What is wrong with a number as such; undefined where it may be that of a norm we do not have. */
export function findNumberFault(
  { text, number, candidates = [] }: Pick<Citation, 'text' | 'number' | 'candidates'>,
  registry: ReviewRegistry,
  thisYear: number,
): string | undefined {
  if (!number) return undefined;
  const { type, year, issuer } = number;
  if (number.number === '') return 'Falta el número.';
  if (type === 'decreto-legislativo' && number.number.length > 4)
    return 'Ningún decreto legislativo tiene cinco cifras.';
  // It is found by its number; that it stayed open says that the year is another's.
  if (plain.has(type) && year !== null && candidates.length > 0) return `El año ${year} no es el de esa norma.`;
  if (plain.has(type)) return undefined;
  if (year !== null && year > thisYear) return `El año ${year} no ha llegado.`;
  // Lima counts its ordinances without the year.
  const isWithoutYear = isOrdinance(type) && issuer !== '' && !brokenYear.test(text);
  if (year === null && !isWithoutYear) return 'Falta el año, o está mal escrito.';
  if (issuer === '' && (signed.test(type) || candidates.length > 0)) return 'Falta la sigla de quien la dio.';
  if (hasOddSigla(number, registry)) return `No conocemos la sigla «${issuer.toUpperCase()}».`;
  return undefined;
}

/** Finds norms held whose numbers are near the words of a citation. */
export type FindNear = (text: string) => ReviewLink[];

/** More numbers than this, all different, are no brief: the rest is not looked up. */
const most = 500;

/** A finder for one text: equal words are looked up once. */
export function createNearFinder({ lookup }: ReviewRegistry): FindNear {
  const kept = new Map<string, ReviewLink[]>();
  return (text) => {
    const words = text.slice(0, 200);
    const known = kept.get(words);
    if (known || kept.size >= most) return known ?? [];
    const found = findMissingNumber(words, lookup);
    const links = new Map([...(found?.held ?? []), ...(found?.near ?? [])].map(({ url, label }) => [url, label]));
    const near = [...links].map(([href, name]) => ({ name, href }));
    kept.set(words, near);
    return near;
  };
}
