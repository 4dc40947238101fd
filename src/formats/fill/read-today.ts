import { readDay, type Day } from '#calendar';
import { readClock } from '#ui/clock';

/** The day by the reader's clock; undefined where the clock is wrong. */
export function readToday(): Day | undefined {
  const clock = readClock();
  return clock && readDay(clock);
}
