import { describe, expect, test } from 'vitest';
import { buildIcs, type DueDay } from './build-ics.ts';

const madeAt = new Date('2026-11-21T12:00:00Z');
const days = [
  {
    id: 'meta-1-1-1-1-2025',
    date: '2025-12-31',
    title: '1.1.1.1 · 2025: 01 Grupo; ñandú, «instalado»',
    description: 'Tabla 2.2 del plan.\nResponsable: DGAA. '.repeat(5),
  },
  { id: 'meta-1-1-1-2-2026', date: '2026-12-31', title: 'Otra', description: 'Más' },
];

const calendar = { name: 'Metas del plan', product: 'Planes' };
const unfold = (text: string): string => text.replaceAll('\r\n ', '');

describe('buildIcs', () => {
  test('writes each day as a whole day that makes nobody busy, words as they are', async () => {
    const text = unfold(await buildIcs(calendar, days, madeAt));
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(2);
    expect(text.match(/^DTSTART;VALUE=DATE:(\d+)/gm)).toEqual([
      'DTSTART;VALUE=DATE:20251231',
      'DTSTART;VALUE=DATE:20261231',
    ]);
    expect(text.match(/^TRANSP:TRANSPARENT/gm)).toHaveLength(2);
    expect(text).toContain(String.raw`SUMMARY:1.1.1.1 · 2025: 01 Grupo\; ñandú\, «instalado»`);
    expect(text).toContain(String.raw`Tabla 2.2 del plan.\nResponsable: DGAA.`);
    expect(text).toContain('UID:meta-1-1-1-1-2025@norma-circular');
  });

  test('has lines of 75 bytes at most, all ending in CRLF', async () => {
    const text = await buildIcs(calendar, days, madeAt);
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });

  test('gives the same text twice', async () => {
    expect(await buildIcs(calendar, days, madeAt)).toBe(await buildIcs(calendar, days, madeAt));
  });

  test('names a day that has no id after its date and title, whenever it is made', async () => {
    const day = { date: '2026-12-15', title: 'Vence el plazo: Carnet', description: '' };
    const write = (given: DueDay, at: string): Promise<string> =>
      buildIcs({ product: 'Plazos' }, [given], new Date(at));
    const text = await write(day, '2026-11-21');
    expect(text).toContain('UID:2026-12-15-vence-el-plazo-carnet@norma-circular');
    expect(text).not.toContain('X-WR-CALNAME');
    expect(await write(day, '2027-01-01')).toContain('UID:2026-12-15-vence-el-plazo-carnet@norma-circular');
    expect(await write({ ...day, date: '2026-12-16' }, '2026-11-21')).toContain('UID:2026-12-16-vence');
  });

  test.for(['America/Lima', 'Pacific/Auckland', 'Pacific/Pago_Pago'])('keeps its day in %s', async (zone) => {
    const before = process.env['TZ'];
    process.env['TZ'] = zone;
    try {
      expect(new Date('2025-12-31').getTimezoneOffset()).not.toBe(0);
      expect(await buildIcs(calendar, days, madeAt)).toContain('DTSTART;VALUE=DATE:20251231');
    } finally {
      if (before === undefined) delete process.env['TZ'];
      else process.env['TZ'] = before;
    }
  });
});
