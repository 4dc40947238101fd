import ical, { ICalEventTransparency } from 'ical-generator';
import type { CalendarDay } from '#forms';
import { foldText } from '#text';

/** A calendar file with one day in it, as RFC 5545 asks: UTF-8, CRLF, folded lines. The same day always has the same id. */
export function buildCalendarFile({ date, title, description }: CalendarDay, madeAt = new Date()): string {
  const calendar = ical({ prodId: { company: 'Norma Circular', product: 'Plazos', language: 'ES' } });
  const words = foldText(title).replaceAll(/[^a-z0-9]+/g, '-');
  calendar.createEvent({
    id: `${date}-${words}@norma-circular`,
    start: date,
    allDay: true,
    stamp: madeAt,
    summary: title,
    description,
    // A last day does not make anybody busy.
    transparency: ICalEventTransparency.TRANSPARENT,
  });
  return `${calendar.toString()}\r\n`;
}
