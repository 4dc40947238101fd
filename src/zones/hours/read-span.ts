/** A stretch of a day in hours from midnight: 5 to 17; beyond 24 it goes on in the next day. */
export interface Span {
  from: number;
  to: number;
}

const clock = /(\d{1,2}):(\d{2}) de la (madrugada|mañana|tarde|noche)/g;

/** Hour at which the twelve of each part stands: `12:00 de la noche` ends the day, `12:00 de la mañana` is midday. */
const twelves: Record<string, number> = { madrugada: 0, mañana: 12, tarde: 12, noche: 24 };

/** Half a day later: `5:00 de la tarde` is 17. */
function readHour(hour: number, minutes: number, part: string): number {
  const later = part === 'tarde' || part === 'noche' ? 12 : 0;
  return (hour === 12 ? (twelves[part] ?? 0) : hour + later) + minutes / 60;
}

/** The hours that a sentence of ours tells: `de 6:00 de la tarde a 2:00 de la madrugada`; undefined where it does not tell two. */
export function readSpan(says: string): Span | undefined {
  const [from, to, ...others] = Array.from(says.matchAll(clock), ([, hour, minutes, part = '']) =>
    readHour(Number(hour), Number(minutes), part),
  );
  if (from === undefined || to === undefined || others.length > 0) return undefined;
  const begin = from % 24;
  return { from: begin, to: to > begin ? to : to + 24 };
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
