import type { Words } from '#forms';
import { describeOldUit, type OldUitPlace } from '#parameters/old-uit';

/** After an answer with the UIT of a year: that the reader's year has another one; nothing where an older one was asked for. */
export function tellOldUit(year: number, newest: number, today: Date | undefined, place: OldUitPlace): Words {
  const words = today && year === newest ? describeOldUit(newest, today, place) : undefined;
  return words === undefined ? [] : [` ${words}`];
}
