import type { ContentRecord, ContentRule } from '#catalogue';
import { formatPlace, type Issue } from '#errors';
import type { NormRecord } from '../record/norm.schema.ts';
import { listNormRecords } from '../record/norm-records.ts';

type Norm = ContentRecord<NormRecord>;

/** A norm has its text, or stands in the registry: with both, one of the two would be left out in silence. */
function checkOnce(norms: readonly Norm[]): Issue[] {
  const seen = new Map<string, Norm>();
  return norms.flatMap((norm) => {
    const first = seen.get(norm.id);
    if (!first) {
      seen.set(norm.id, norm);
      return [];
    }
    const message = `El id «${norm.id}» ya está en ${formatPlace(first.locate(['id']))}; cada uno se escribe una sola vez.`;
    const fix = 'Deje uno de los dos y junte sus datos.';
    return [{ rule: 'duplicate-id', place: norm.locate(['id']), message, fix }];
  });
}

/** An address that a norm had once cannot be that of another norm today. */
function checkFormerIds(norms: readonly Norm[]): Issue[] {
  const ids = new Map(norms.map((norm) => [norm.id, norm]));
  return norms.flatMap(({ value: { formerIds }, locate }) =>
    formerIds.flatMap((id, index) => {
      const other = ids.get(id);
      if (!other) return [];
      const message = `El id anterior «${id}» es hoy el de otra norma (${formatPlace(other.locate(['id']))}).`;
      return [{ rule: 'former-id-in-use', place: locate(['formerIds', index]), message }];
    }),
  );
}

/** Ids are unique among all norms, those of today and those of before. */
export const rule: ContentRule = () => [...checkOnce(listNormRecords()), ...checkFormerIds(listNormRecords())];
