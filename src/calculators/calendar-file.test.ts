import { describe, expect, test } from 'vitest';
import { buildCalendarFile } from './calendar-file.ts';

const day = {
  date: '2026-12-15',
  title: 'Vence el plazo: Entrega del carnet; ñandú, «años»',
  description: 'Cinco días hábiles desde el 04/12/2026. '.repeat(6) + 'Es una orientación; decide la municipalidad.',
};
const file = buildCalendarFile(day, new Date('2026-11-21T12:00:00Z'));

/** Reads a calendar file as RFC 5545 says: lines end in CRLF, a space at the start goes on with the line before. */
function parseLines(text: string): Map<string, string> {
  const lines = text.replaceAll('\r\n ', '').split('\r\n').filter(Boolean);
  return new Map(lines.map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)]));
}

const unescape = (value = ''): string => value.replaceAll('\\n', '\n').replaceAll(/\\([,;\\])/g, '$1');

describe('the calendar file', () => {
  test('holds one day without hours, which makes nobody busy', () => {
    const lines = parseLines(file);
    expect(lines.get('DTSTART;VALUE=DATE')).toBe('20261215');
    expect(lines.get('TRANSP')).toBe('TRANSPARENT');
    expect(file.match(/BEGIN:VEVENT/g)).toHaveLength(1);
  });

  test('gives title and description back letter by letter', () => {
    const lines = parseLines(file);
    expect(unescape(lines.get('SUMMARY'))).toBe(day.title);
    expect(unescape(lines.get('DESCRIPTION'))).toBe(day.description);
  });

  test('has lines of 75 bytes at most, all ending in CRLF', () => {
    expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });

  test('gives the same day the same id, so that adding it twice changes nothing', () => {
    const again = buildCalendarFile(day, new Date('2027-01-01T00:00:00Z'));
    expect(parseLines(again).get('UID')).toBe(parseLines(file).get('UID'));
    expect(parseLines(buildCalendarFile({ ...day, date: '2026-12-16' })).get('UID')).not.toBe(
      parseLines(file).get('UID'),
    );
  });

  test.for(['America/Lima', 'Pacific/Auckland', 'Pacific/Pago_Pago'])('keeps its day in %s', (zone) => {
    const before = process.env['TZ'];
    process.env['TZ'] = zone;
    try {
      expect(new Date(day.date).getTimezoneOffset()).not.toBe(0);
      expect(buildCalendarFile(day)).toContain('DTSTART;VALUE=DATE:20261215');
    } finally {
      if (before === undefined) delete process.env['TZ'];
      else process.env['TZ'] = before;
    }
  });
});
