import { listRecords, type ContentRecord, type ContentRule } from '#catalogue';
import { formatCorrectedLine, type Issue } from '#errors';
import type { Institution } from '../registry/institution.schema.ts';
import type { Issuer } from '../registry/issuer.schema.ts';
import { isLocal } from '../registry/reach.ts';
import type { NormType } from '../registry/norm-type.schema.ts';
import { institutions, issuers, normTypes } from '../record/norms.content.ts';

/** Ids of norms begin with the prefix of their kind: two kinds with one would share addresses. */
function checkPrefixes(types: readonly ContentRecord<NormType>[]): Issue[] {
  return types.flatMap(({ value, locate }, index) => {
    const owner = types.slice(0, index).find((other) => other.value.prefix === value.prefix);
    if (!owner) return [];
    const message = `El prefijo «${value.prefix}» ya es el de «${owner.id}».`;
    return [{ rule: 'prefix-twice', place: locate(['prefix']), message, fix: `Escriba el prefijo de «${value.id}».` }];
  });
}

/** Readers find a norm of a municipality by its town: the row of the body says which it is. */
function checkLocal({ value, locate }: ContentRecord<Issuer>): Issue[] {
  if (!isLocal(value)) return [];
  const lacks = [
    ...(value.ubigeo === undefined ? [['ubigeo', 'no consta'] as const] : []),
    ...(value.place === undefined ? [['place', 'Lugar, Departamento'] as const] : []),
  ];
  return lacks.map(([key, form]) => {
    const place = locate(['kind']);
    const message = `«${value.name}» gobierna un lugar (${value.kind}), y su fila no dice cuál: le falta «${key}».`;
    const how =
      key === 'ubigeo'
        ? 'Son 2 cifras de una región, 4 de una provincia y 6 de un distrito: búsquelo en la lista de UBIGEO del INEI. Si no se encuentra:'
        : 'Escríbalo con su departamento, con esta forma:';
    return {
      rule: 'issuer-without-place',
      place,
      message,
      fix: `${how}\n${formatCorrectedLine(place.file, key, form)}`,
    };
  });
}

function checkIssuer({ id, value: { successor }, locate }: ContentRecord<Issuer>): Issue[] {
  if (successor !== id) return [];
  const message = `«${id}» sería su propio sucesor.`;
  return [
    {
      rule: 'own-successor',
      place: locate(['successor']),
      message,
      fix: 'Escriba el id del otro emisor, o quite «successor».',
    },
  ];
}

function checkInstitution({ id, value: { old, new: today }, locate }: ContentRecord<Institution>): Issue[] {
  if (old.name !== today.name || old.sigla !== today.sigla) return [];
  const message = `En «${id}» lo de antes y lo de hoy es lo mismo: ${old.name}.`;
  return [
    {
      rule: 'replaced-by-itself',
      place: locate(['new']),
      message,
      fix: 'Escriba en «new» lo que está hoy en su lugar.',
    },
  ];
}

/** Kinds of norm, issuers and institutions are not taken for one another, and a body of one place says which. */
export const rule: ContentRule = () => [
  ...checkPrefixes(listRecords(normTypes)),
  ...listRecords(issuers).flatMap((issuer) => [...checkIssuer(issuer), ...checkLocal(issuer)]),
  ...listRecords(institutions).flatMap(checkInstitution),
];
