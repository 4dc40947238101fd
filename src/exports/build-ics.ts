/** A whole day with something due. */
export interface DueDay {
  /** Stays the same from one file to the next, so that adding it twice changes nothing. */
  id: string;
  /** `2026-12-31`. */
  date: string;
  title: string;
  description: string;
}

/** Days as a calendar file, as RFC 5545 asks: UTF-8, CRLF, folded lines. `madeAt` marks each day; the same input gives the same text. */
export async function buildIcs(name: string, days: readonly DueDay[], madeAt: Date): Promise<string> {
  // Nine kilobytes that a browser fetches only for a calendar.
  const { default: ical, ICalEventTransparency } = await import('ical-generator');
  const calendar = ical({ name, prodId: { company: 'Norma Circular', product: 'Planes', language: 'ES' } });
  for (const { id, date, title, description } of days) {
    calendar.createEvent({
      id: `${id}@norma-circular`,
      start: date,
      allDay: true,
      stamp: madeAt,
      summary: title,
      description,
      // A goal that falls due does not make anybody busy.
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return `${calendar.toString()}\r\n`;
}
