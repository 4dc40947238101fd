import { listRecords, type ContentRecord, type ContentRule } from '#catalogue';
import type { Issue } from '#errors';
import type { Institution } from '../registry/institution.schema.ts';
import type { Issuer } from '../registry/issuer.schema.ts';
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

/** Kinds of norm, issuers and institutions are not taken for one another. */
export const rule: ContentRule = () => [
  ...checkPrefixes(listRecords(normTypes)),
  ...listRecords(issuers).flatMap(checkIssuer),
  ...listRecords(institutions).flatMap(checkInstitution),
];
