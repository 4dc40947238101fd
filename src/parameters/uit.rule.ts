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
    const leap: Issue = {
      rule: 'uit-leap',
      place: at('soles'),
      message: `La UIT de ${year} sería ${soles}, y la del año anterior ${before}: no cambia tanto de un año a otro.`,
      fix: 'Revise el valor en el decreto.',
    };
    const late: Issue = {
      rule: 'uit-decree',
      place: at(decreed === year - 1 ? 'date' : 'decree'),
      message: `La UIT de ${year} se fija en diciembre de ${year - 1}; aquí está «${decree}» (fecha: ${date}).`,
      fix: 'Revise el decreto y su fecha en la fuente.',
    };
    return [
      ...(soles < before || soles > before * MOST ? [leap] : []),
      ...(decreed === year - 1 && dated === decreed ? [] : [late]),
    ];
  });
}

/** Values of the UIT go on from year to year. */
export const rule: ContentRule = () => listRecords(uit).flatMap(checkUit);
