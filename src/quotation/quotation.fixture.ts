import { buildOutline, findNormText, listNormRecords } from '#norms';
import { buildQuotedText } from './build-quoted.ts';
import type { Quotation, QuotedText } from './quoted.ts';

/** How the provisions of a norm of the site are cited. */
export function readQuoted(id: string): QuotedText {
  const { tree } = findNormText(id);
  const record = listNormRecords().find(({ value }) => value.id === id)?.value;
  if (!record) throw new Error(`There is no norm ${id}.`);
  return buildQuotedText(record, buildOutline(tree), tree);
}

/** A citation of one of them, made on 29 November 2026. */
export function quote(id: string, eId: string): Quotation {
  const { norm, places } = readQuoted(id);
  const place = places[eId];
  if (!place) throw new Error(`${eId} of ${id} cannot be cited.`);
  const page = eId.split('__')[0] ?? '';
  return { norm, eId, place, url: `https://sitio.pe/normas/${id}/${page}/#${eId}`, day: '2026-11-29' };
}
