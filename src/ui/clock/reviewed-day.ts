/** Where the foot of a page, or of a frame, says on which day it was last reviewed; nothing where it says none. */
export const findReviewed = (root: ParentNode = document): HTMLTimeElement | null =>
  root.querySelector('body>footer time');

/** A clock may be behind by a day, on the other side of the world. */
const grace = 864e5;

/**
 * The reader's clock; undefined where it is before the last review of the page: nobody can read it earlier, so that the clock is wrong,
 * and nothing may be said by it.
 */
export function readClock(clock = new Date(), reviewed = findReviewed()?.dateTime): Date | undefined {
  return reviewed !== undefined && clock.getTime() < Date.parse(reviewed) - grace ? undefined : clock;
}
