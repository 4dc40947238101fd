import type { Words } from '#forms';
import { describeMissingUit, describeOldUit, type OldUitPlace } from '#parameters/old-uit';

/** With which UIT something was worked out, the newest one, and the year of the reader, where it counts. */
export interface UitYears {
  uit: { year: number };
  /** The year asked for, where its UIT is not here yet. */
  missing?: number | undefined;
  newest: { year: number };
  today?: Date | undefined;
}

/** After an answer with the UIT of a year: that the year asked for, or the reader's, has another one; nothing where an older one was asked for. */
export function tellOldUit({ uit, missing, newest, today }: UitYears, place: OldUitPlace): Words {
  if (missing !== undefined) return [` ${describeMissingUit(missing, newest.year, place)}`];
  const words = today && uit.year === newest.year ? describeOldUit(newest.year, today, place) : undefined;
  return words === undefined ? [] : [` ${words}`];
}

/** What to do where an answer has the UIT of a year that has passed: where the new one will be. Nothing else. */
export function offerNewUit(years: UitYears): Words[] {
  if (tellOldUit(years, 'amount').length === 0) return [];
  return [['Mira si ya salió la UIT del año: ', { text: 'la UIT de cada año', href: '/calculadoras/uit/' }, '.']];
}
