import { describe, expect, it } from 'vitest';
import { listDueEntries, loadRoadmap, type Progress } from '#plans';
import { findEntity, listEntities } from '../list-entities.ts';
import { buildEntityDays, listEntityFiles } from './entity-files.ts';
import { describeYears, groupDuties } from './group-duties.ts';
import { listDue, listDuties } from './list-duties.ts';
import { describeNextDue, findNextDue } from './next-due.ts';
import { formatWebcal } from './webcal.ts';

const dates = ['2025-06-30', '2025-12-31', '2026-12-31', '2026-12-31'];

describe('what is due next', () => {
  it.each([
    {
      today: '2025-06-30',
      next: { date: '2025-06-30', days: 0, count: 1 },
      says: /hoy/,
      reason: 'the last day counts',
    },
    { today: '2025-12-30', next: { date: '2025-12-31', days: 1, count: 1 }, says: /falta 1 día/, reason: 'one day' },
    {
      today: '2026-11-29',
      next: { date: '2026-12-31', days: 32, count: 2 },
      says: /tocan 2 cosas \(faltan 32/,
      reason: 'two on one day',
    },
    {
      today: '2027-01-01',
      next: undefined,
      says: /^Todas sus fechas en este plan ya pasaron/,
      reason: 'nothing is left of its own: the plan goes on',
    },
  ])('on $today: $reason', ({ today, next, says }) => {
    expect(findNextDue(dates, today)).toEqual(next);
    expect(describeNextDue(dates, today)).toMatch(says);
  });
});

describe('what falls to an entity', () => {
  const all = listDueEntries(loadRoadmap());

  it('is each activity once on a day, led or shared', () => {
    for (const { roadmap } of listEntities()) {
      const keys = listDuties(roadmap?.id).map(({ code, date }) => `${code} ${date}`);
      expect(new Set(keys).size).toBe(keys.length);
    }
  });

  it('leaves nothing out that is due', () => {
    const told = new Set(
      listEntities().flatMap(({ roadmap }) => listDuties(roadmap?.id).map(({ code, date }) => `${code} ${date}`)),
    );
    expect(told.size).toBe(all.length);
  });

  it('says what was reported of it in that year, and of no other', () => {
    const report: Progress = {
      plan: 'plan-hdr-as-2025',
      code: '1.1.1.2',
      year: 2026,
      state: { value: 'cumplida', rests: 'se reunió' },
      source: { document: 'Memoria' },
      sourceDate: 'no consta',
      enteredBy: 'Prueba',
      enteredOn: '2026-11-29',
    };
    const due = listDue({ ...loadRoadmap(), progress: [report] });
    const told = listDuties('minam', due).filter(({ progress }) => progress.length > 0);
    expect(told.map(({ code, date }) => `${code} ${date}`)).toEqual(['1.1.1.2 2026-12-31']);
  });

  it('names the semester where it is due in the first one', () => {
    const told = listDuties('minam').map(({ date, period }) => `${date} ${period}`);
    expect(told.filter((one) => !/^(\d{4})-(?:12-31 \1|06-30 \1-I)$/.test(one))).toEqual([]);
  });

  it('is led where the note gives the activity to it alone', () => {
    const roles = new Set(
      listDuties('dgprcs')
        .filter(({ code }) => code === '2.1.1.3')
        .map(({ role }) => role),
    );
    expect([...roles]).toEqual(['dirige']);
    expect(listDuties('minam').every(({ role }) => role === 'participa')).toBe(true);
  });

  it('stands by day, in order, with the half of the year where there is one', () => {
    const days = groupDuties(listDuties('minam'));
    expect(days[0]).toMatchObject({ date: '2025-06-30', name: '2025, primer semestre' });
    expect(days.map(({ date }) => date)).toEqual(days.map(({ date }) => date).toSorted());
  });
});

describe('without a clock', () => {
  it.each([
    ['minam', 'Por año, desde 2025 hasta 2030.', 'several years'],
    ['ogei', 'Todo en 2028.', 'one year is no span'],
  ])('the duties of %s are told by year: %s (%s)', (id, expected) => {
    expect(describeYears(groupDuties(listDuties(id)))).toBe(expected);
  });
});

/** A reader of calendars of its own: unfolded lines, name and value, by event. */
function parseIcs(text: string): { head: Map<string, string>; events: Map<string, string>[] } {
  const lines = text.replaceAll('\r\n ', '').split('\r\n').filter(Boolean);
  const read = (some: readonly string[]) =>
    new Map(some.map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)]));
  const starts = lines.flatMap((line, index) => (line === 'BEGIN:VEVENT' ? [index] : []));
  return {
    head: read(lines.slice(0, starts[0])),
    events: starts.map((start) => read(lines.slice(start + 1, lines.indexOf('END:VEVENT', start)))),
  };
}

describe('the calendar of an entity', () => {
  const files = listEntityFiles();
  const read = async (id: string): Promise<string> =>
    new TextDecoder().decode(await files.find(({ path }) => path === `/entidades/${id}.ics`)?.build());

  it('is there for each that has something due, and for nobody else', () => {
    const due = listEntities().filter(({ roadmap }) => listDuties(roadmap?.id).length > 0);
    expect(files.map(({ path }) => path)).toEqual(due.map(({ id }) => `/entidades/${id}.ics`));
    expect(files.map(({ path }) => path)).not.toContain('/entidades/conam.ics');
  });

  it('says what a program that follows it asks for', async () => {
    const { head } = parseIcs(await read('minam'));
    expect(Object.fromEntries(head)).toMatchObject({
      BEGIN: 'VCALENDAR',
      VERSION: '2.0',
      PRODID: '-//Norma Circular//Entidades//ES',
      'X-WR-CALNAME': 'MINAM: lo que le toca',
      'REFRESH-INTERVAL;VALUE=DURATION': 'P7D',
      'X-PUBLISHED-TTL': 'P7D',
    });
  });

  it('gives back each duty once, on its day, with the places that ask for it and an id that stays', async () => {
    const { events } = parseIcs(await read('minam'));
    const duties = listDuties('minam');
    expect(events.map((event) => event.get('DTSTART;VALUE=DATE'))).toEqual(
      duties.map(({ date }) => date.replaceAll('-', '')),
    );
    expect(new Set(events.map((event) => event.get('UID'))).size).toBe(duties.length);
    expect(events[0]?.get('UID')).toBe('minam-hdr-as-1-1-1-1-2025-06-30@norma-circular');
    expect(new Set(events.map((event) => event.get('DTSTAMP')))).toEqual(
      new Set([`${loadRoadmap().plan.verifiedOn.replaceAll('-', '')}T000000Z`]),
    );
    const twice = events.find((event) => event.get('DESCRIPTION')?.includes('cronograma (2.1)'));
    expect(twice?.get('DESCRIPTION')).toMatch(/cronograma \(2\.1\)\\, línea \d+\\; tabla 2\.\d/);
  });

  it('gives the same text twice', async () => {
    const [one, two] = [listEntityFiles(), listEntityFiles()].map((list) =>
      list.find(({ path }) => path.endsWith('/bid.ics')),
    );
    expect(await one?.build()).toEqual(await two?.build());
  });

  it('tells what is only shared in its title', () => {
    const [day] = buildEntityDays(findEntity('minam'), listDuties('minam'));
    expect(day?.title).toMatch(/\(participa\)$/);
    expect(day?.description).toMatch(/^Participa: MINAM\n/);
  });

  it.each([
    ['https://norma.pe', 'webcal://norma.pe/entidades/minam.ics', 'where the site is known'],
    [undefined, undefined, 'nowhere else'],
  ])('of %s is followed at %s: %s', (site, expected, _reason) => {
    expect(formatWebcal(site, '/entidades/minam.ics')).toBe(expected);
  });
});
