/** The review as tests ask for it: with the content of the site, in 2026. */
import { readHeldText, readReviewRegistry } from './read-own-review.ts';
import { compareQuotations, listQuotedNorms, reviewText, type Review } from './text/review-text.ts';

export const registry = readReviewRegistry();
export const review = (text: string, issuer?: string): Review => {
  const read = reviewText(text, registry, { thisYear: 2026, ...(issuer !== undefined && { issuer }) });
  return compareQuotations(read, new Map(listQuotedNorms(read).map((norm) => [norm, readHeldText(norm)])));
};

export const trujillo = 'de la Municipalidad Provincial de Trujillo';
export const ordinance = `Ordenanza Municipal N° 011-2012-MPT`;

/** What the ordinance of Trujillo says in one place, and that place. */
export const quoted = 'Comprobante de pago por derecho de trámite del 0.28 % de la UIT';
export const place = `el literal e) del numeral 33.2 del artículo 33 de la ${ordinance} ${trujillo}`;
