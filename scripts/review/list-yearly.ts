import { calendarYears } from '#calendar';
import { listRecords, type ContentRecord } from '#catalogue';
import { decrees, listDecrees, listUits, uit } from '#parameters';
import type { DueItem } from './due-item.ts';

/** The decree for a year comes out in the December before it. */
const decemberOf = (year: number): string => `${year}-12-01`;

/** A value of each year that the next one lacks, from the December before it on. */
function listMissing(
  what: string,
  newest: number,
  today: string,
  place: { file: string; line: number },
  mend: string,
): DueItem[] {
  if (today < decemberOf(newest)) return [];
  const since = decemberOf(newest);
  const why = `El último año que está es ${newest}; desde el ${since.split('-').reverse().join('/')} puede haber salido el siguiente.`;
  return [{ ...place, what: `Falta ${what} de ${newest + 1}`, since, why, mend, isMissing: true }];
}

const placeOf = (
  record: ContentRecord<unknown> | undefined,
  path: readonly PropertyKey[],
): { file: string; line: number } => {
  const { file, line = 1 } = record?.locate(path) ?? { file: 'content/parameters' };
  return { file, line };
};

/** What goes by the year and is missing, or ends soon. */
export function listYearly(today: string): DueItem[] {
  const [file] = listRecords(uit);
  const days = listDecrees().flatMap((decree) => (decree.days === 'no consta' ? [] : decree.days));
  const newestDecreed = Math.max(...days.map((day) => Number(day.slice(0, 4))));
  const ends = calendarYears.last - 2;
  return [
    ...listMissing(
      'la UIT',
      listUits()[0]?.year ?? 0,
      today,
      placeOf(file, ['values', (file?.value.values.length ?? 1) - 1, 'year']),
      'Agregue el año con su decreto, su fecha y su fuente.',
    ),
    ...listMissing(
      'al menos un decreto de días no laborables',
      newestDecreed,
      today,
      placeOf(listRecords(decrees).at(-1), ['days']),
      'Busque el decreto de la PCM para el sector público y agréguelo.',
    ),
    ...(today < decemberOf(ends)
      ? []
      : [
          {
            file: 'src/calendar/calendar.ts',
            line: 1,
            what: `El calendario llega hasta ${calendarYears.last}`,
            since: decemberOf(ends),
            why: 'Los plazos que pasan de allí no se cuentan.',
            mend: 'Revise la lista de feriados en la ley y alargue «calendarYears».',
          },
        ]),
  ];
}
