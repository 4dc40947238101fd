/** A whole day with something due. */
export interface DueDay {
  /** Stays the same from one file to the next, so that adding it twice changes nothing; default: from day and title. */
  id?: string;
  /** `2026-12-31`. */
  date: string;
  title: string;
  description: string;
}

/** What a calendar file says of itself. */
export interface CalendarName {
  /** Part of the site that makes it: `Planes`. */
  product: string;
  /** Name of the calendar it becomes; without one, the days go to a calendar the reader has. */
  name?: string;
  /** How often a program that follows its address should ask again. */
  refreshSeconds?: number;
}

function nameDay({ date, title }: DueDay): string {
  const words = title
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[^a-z0-9]+/g, '-');
  return `${date}-${words}`;
}

/** Days as a calendar file, as RFC 5545 asks: UTF-8, CRLF, folded lines. `madeAt` marks each day; the same input gives the same text. */
export async function buildIcs(
  { product, name, refreshSeconds }: CalendarName,
  days: readonly DueDay[],
  madeAt: Date,
): Promise<string> {
  // Nine kilobytes that a browser fetches only for a calendar.
  const { default: ical, ICalEventTransparency } = await import('ical-generator');
  const calendar = ical({
    ...(name && { name }),
    ...(refreshSeconds !== undefined && { ttl: refreshSeconds }),
    prodId: { company: 'Norma Circular', product, language: 'ES' },
  });
  for (const day of days) {
    calendar.createEvent({
      id: `${day.id ?? nameDay(day)}@norma-circular`,
      start: day.date,
      allDay: true,
      stamp: madeAt,
      summary: day.title,
      description: day.description,
      // What falls due does not make anybody busy.
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return `${calendar.toString()}\r\n`;
}
