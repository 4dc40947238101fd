/** A clock that stands before the day on which this was written is wrong: content is not judged by it. */
const EARLIEST = '2026-11-29';

/** Today as `2026-11-29`, from the clock. */
export function readToday(clock = new Date()): string {
  const day = clock.toISOString().slice(0, 10);
  return day < EARLIEST ? EARLIEST : day;
}
