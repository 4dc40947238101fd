import type { Issue, Place } from '#errors';
import type { Figure } from '#trust';

/** What depends on the machine or on the day, by the end or the beginning of its name; all else is counted, and the same everywhere. */
const MEASURED = /^run-|-(?:ms|seconds|minutes|per-second|bytes|megabytes|cores|readers|runs|lowest|highest)$/;

/** True for a figure that differs from run to run. */
const isMeasured = (name: string): boolean => MEASURED.test(name);

/** A figure that is written down, with its line. */
export interface WrittenFigure {
  value: Figure;
  place: Place;
}

/** Written figures that a run has just counted otherwise. The page promises too much where it counted fewer; more is worth a word. */
export function compareFigures(written: readonly WrittenFigure[], kept: readonly Figure[]): Issue[] {
  return written.flatMap(({ value: { name, value }, place }): Issue[] => {
    const now = kept.find((figure) => figure.name === name);
    if (!now || now.value === value || isMeasured(name)) return [];
    const severity = now.value < value ? 'error' : 'warning';
    const message = `La cifra «${name}» dice ${value}, y esta revisión contó ${now.value}.`;
    return [{ rule: 'stale-figure', severity, place, message, fix: 'Corra: npm run figures' }];
  });
}

/** What is written once a run has kept its figures: those it did not take stay as they were. */
export function mergeFigures(written: readonly Figure[], kept: readonly Figure[]): Figure[] {
  const figures = new Map([...written, ...kept].map((figure) => [figure.name, figure]));
  return [...figures.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1));
}
