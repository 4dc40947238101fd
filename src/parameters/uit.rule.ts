import type { z } from 'zod';
import { listRecords, type ContentRecord, type ContentRule } from '#catalogue';
import type { Issue } from '#errors';
import { uit } from './parameters.content.ts';
import type { UitFileSchema } from './uit.schema.ts';

type UitFile = ContentRecord<z.output<typeof UitFileSchema>>;

/** It never fell, and in no year since 1992 that we have rose by more than a tenth; a digit too many does both. */
const MOST = 1.15;

/** Values that no year is likely to have had, and decrees of another year. */
export function checkUit({ value: { values }, locate }: UitFile): Issue[] {
  return values.flatMap(({ year, soles, decree, date }, index): Issue[] => {
    const before = values[index - 1]?.soles ?? soles;
    const at = (key: string): Issue['place'] => locate(['values', index, key]);
    const decreed = Number(/-(\d{4})-/.exec(decree)?.[1] ?? year - 1);
    const dated = date === 'no consta' ? decreed : Number(date.slice(0, 4));
    if (soles < before || soles > before * MOST) {
      const message = `La UIT de ${year} sería ${soles}, y la del año anterior ${before}: no cambia tanto de un año a otro.`;
      return [{ rule: 'uit-leap', place: at('soles'), message, fix: 'Revise el valor en el decreto.' }];
    }
    if (decreed === year - 1 && dated === decreed) return [];
    const message = `La UIT de ${year} se fija en diciembre de ${year - 1}; aquí está «${decree}», del ${date}.`;
    return [
      { rule: 'uit-decree', place: at(decreed === year - 1 ? 'date' : 'decree'), message, fix: 'Revise el decreto.' },
    ];
  });
}

/** Values of the UIT go on from year to year. */
export const rule: ContentRule = () => listRecords(uit).flatMap(checkUit);
