import type { ContentRecord } from '#catalogue';
import { findNearest, type Issue } from '#errors';
import { listMunicipalities, municipalities } from './municipalities.content.ts';

/** A record that belongs to a municipality. */
export type NamesMunicipality = Pick<ContentRecord<{ municipality: string }>, 'value' | 'locate'>;

/** Tells a record of a municipality that is not in the registry. */
export function checkMunicipality({ value: { municipality }, locate }: NamesMunicipality): Issue[] {
  const known = listMunicipalities().map(({ id }) => id);
  if (known.includes(municipality)) return [];
  const near = findNearest(municipality, known).map((id) => `¿Quiso decir «${id}»? `);
  const message = `No hay ninguna municipalidad «${municipality}».`;
  const fix = `${near.join('')}Si es nueva, añada su fila en ${municipalities.pattern}.`;
  return [{ rule: 'unknown-municipality', place: locate(['municipality']), message, fix }];
}
