import type { ContentRecord, ContentRule } from '#catalogue';
import { formatEIdNumber } from '#text';
import type { Issue } from '#errors';
import type { NormRecord } from '../record/norm.schema.ts';
import { listNormRecords } from '../record/norm-records.ts';

type Norm = ContentRecord<NormRecord>;

function checkProvisions({ value: { provisions = [] }, locate }: Norm): Issue[] {
  return provisions.flatMap(({ eId, label }, index): Issue[] => {
    if (provisions.findIndex((other) => other.eId === eId) < index) {
      const message = `La disposición «${eId}» está dos veces en la ficha.`;
      return [
        {
          rule: 'duplicate-provision',
          place: locate(['provisions', index, 'eId']),
          message,
          fix: 'Deje una de las dos.',
        },
      ];
    }
    const article = /^art_([^_]+)$/.exec(eId)?.[1];
    const printed = /^Artículo (\S+)$/.exec(label)?.[1];
    if (article === undefined || printed === undefined || formatEIdNumber(printed) === article) return [];
    const message = `«${eId}» se llama «${label}»: el número es otro.`;
    return [
      {
        rule: 'label-against-eid',
        place: locate(['provisions', index, 'label']),
        message,
        fix: `"label": "Artículo ${article}"`,
      },
    ];
  });
}

/** Provisions of a norm without text are listed once, under their own number. */
export const rule: ContentRule = () => listNormRecords().flatMap(checkProvisions);
