import type { ContentRecord, ContentRule } from '#catalogue';
import type { Issue } from '#errors';
import { isLater } from '../record/is-later.ts';
import type { NormRecord } from '../record/norm.schema.ts';
import { listNormRecords } from '../record/norm-records.ts';

function checkApplied({ value: { applied = [], year }, locate }: ContentRecord<NormRecord>): Issue[] {
  return applied.flatMap(({ date }, index): Issue[] => {
    if (date === 'no consta') return [];
    const place = locate(['applied', index, 'date']);
    const before = applied[index - 1]?.date ?? date;
    if (before === 'no consta' || isLater(before, date)) {
      const message = `Consta que se aplicó el ${date}, y va después de «${before}».`;
      return [
        { rule: 'applied-order', place, message, fix: 'El más nuevo va al final; los que no tienen día, detrás.' },
      ];
    }
    if (year === null || date.slice(0, 4) >= String(year)) return [];
    const message = `Se habría aplicado el ${date}, antes del año de la norma (${year}).`;
    return [
      { rule: 'applied-before-norm', place, message, fix: 'Revise la fecha en la fuente, o escriba  date: no consta' },
    ];
  });
}

/** No norm was applied before its year, and what shows it stands in order. */
export const rule: ContentRule = () => listNormRecords().flatMap(checkApplied);
