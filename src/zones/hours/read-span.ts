/** A stretch of a day in hours from midnight: 5 to 17; beyond 24 it goes on in the next day. */
export interface Span {
  from: number;
  to: number;
}

const clock = /(\d{1,2}):(\d{2}) de la (madrugada|mañana|tarde|noche)/g;

/** Twelve of each part of the day: of the night it is midnight, of the morning and the afternoon midday. */
const twelve: Readonly<Record<string, number>> = { madrugada: 0, mañana: 12, tarde: 12, noche: 24 };

/** Half a day later: `5:00 de la tarde` is 17. */
function readHour(hour: number, minutes: number, part: string): number {
  const later = part === 'tarde' || part === 'noche' ? 12 : 0;
  return (hour === 12 ? (twelve[part] ?? 0) : (hour % 12) + later) + minutes / 60;
}

/** The hours that a sentence of ours tells: `de 6:00 de la tarde a 2:00 de la madrugada`; undefined where it does not tell two. */
export function readSpan(says: string): Span | undefined {
  const [start, to, ...others] = Array.from(says.matchAll(clock), ([, hour, minutes, part = '']) =>
    readHour(Number(hour), Number(minutes), part),
  );
  if (start === undefined || to === undefined || others.length > 0) return undefined;
  const from = start % 24;
  return { from, to: to > from ? to : to + 24 };
}

/** The parts of one day that it covers: what goes beyond midnight begins the day. */
export function splitSpan({ from, to }: Span): Span[] {
  return to <= 24
    ? [{ from, to }]
    : [
        { from, to: 24 },
        { from: 0, to: to - 24 },
      ];
}
