import { readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser, withPage } from '../../tests/browser/open-page.ts';

const open = useBrowser();
const address = '/planes/plan-hdr-as-2025/actividades/';
const phone = { viewport: { width: 360, height: 800 } };
const folder = 'content/plans/plan-hdr-as-2025';
const read = (name: string): unknown => JSON.parse(readFileSync(`${folder}/${name}.json`, 'utf8'));

interface Objective {
  lines: { actions: { activities: { code: string }[]; responsible: { ids: string[] } }[] }[];
}

interface Row {
  code: string;
  marks: string[];
  goals: { years?: { from: number; to: number } }[];
}

/** Activities that notes 15, 16 and 17 leave to the DGAA; note 21 gives 2.1.1.3 to the DGPRCS. */
const ofOthers = new Set(['1.4.1.2', '1.4.1.3', '1.4.2.3', '1.4.3.1']);

/** What the DGPRCS leads in 2026, out of the files of the plan alone: a mark of the schedule or a goal of table 2.2. */
function listExpected(): string[] {
  const marked = (read('schedule') as Row[]).filter(({ marks }) => marks.includes('2026'));
  const asked = (read('table-22') as Row[]).filter(({ goals }) =>
    goals.some(({ years }) => years && years.from <= 2026 && years.to >= 2026),
  );
  const due = new Set([...marked, ...asked].map(({ code }) => code));
  const actions = [1, 2, 3, 4, 5].flatMap((number) =>
    (read(`objective-${number}`) as Objective).lines.flatMap((line) => line.actions),
  );
  return actions
    .filter(({ responsible }) => responsible.ids.includes('dgprcs'))
    .flatMap(({ activities }) => activities.map(({ code }) => code))
    .filter((code) => due.has(code) && !ofOthers.has(code));
}

/** One file of a workbook, read through the directory of its ZIP. */
function unzip(bytes: Buffer, name: string): string {
  let at = bytes.readUInt32LE(bytes.lastIndexOf('PK\u0005\u0006') + 16);
  while (bytes.toString('latin1', at, at + 2) === 'PK') {
    const [size, length, extra, note, local] = [
      bytes.readUInt32LE(at + 20),
      bytes.readUInt16LE(at + 28),
      bytes.readUInt16LE(at + 30),
      bytes.readUInt16LE(at + 32),
      bytes.readUInt32LE(at + 42),
    ];
    if (bytes.toString('utf8', at + 46, at + 46 + length) === name) {
      const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
      const packed = bytes.subarray(start, start + size);
      return (bytes.readUInt16LE(at + 10) === 8 ? inflateRawSync(packed) : packed).toString('utf8');
    }
    at += 46 + length + extra + note;
  }
  throw new Error(`There is no ${name} in the workbook.`);
}

const listShown = (page: Page): Promise<string[]> =>
  page
    .locator('.activities tbody tr:visible')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-code') ?? ''));

async function download(page: Page, kind: string): Promise<{ name: string; bytes: Buffer }> {
  const waiting = page.waitForEvent('download');
  await page.click(`a[data-kind="${kind}"]`);
  const file = await waiting;
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

describe('the activities', () => {
  test('four actions give what the DGPRCS leads in 2026, as a file that a spreadsheet opens', async () => {
    await withPage(open, address, phone, async (page) => {
      const expected = listExpected();
      await page.selectOption('[name="entidad"]', 'dgprcs');
      await page.selectOption('[name="papel"]', 'dirige');
      await page.selectOption('[name="cuando"]', '2026');
      const { name, bytes } = await download(page, 'csv');
      expect(name).toBe('actividades-dgprcs-dirige-2026.csv');
      expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
      const [head = '', ...lines] = bytes.toString('utf8').slice(1).split('\r\n').filter(Boolean);
      expect(head).toMatch(/^Actividad;Objetivo;Línea;Acción;/);
      expect(lines.map((line) => line.split(';')[0])).toEqual(expected);
      expect(lines.join('\n')).toContain('saneamiento');
      expect(expected.length).toBeGreaterThan(10);
      expect(await listShown(page)).toEqual(expected);
      expect(await page.locator('[role="status"]').innerText()).toBe(
        `${expected.length} de 92 actividades · Dirige: DGPRCS · Toca en: 2026`,
      );
      expect(new URL(page.url()).search).toBe('?entidad=dgprcs&papel=dirige&cuando=2026');
    });
  });

  test('the same goes to a workbook, to JSON and to a calendar', async () => {
    await withPage(open, `${address}?responsable=dgprcs&cuando=2026`, phone, async (page) => {
      const expected = listExpected();
      const workbook = await download(page, 'xlsx');
      expect(workbook.name).toBe('actividades-dgprcs-dirige-2026.xlsx');
      const sheet = unzip(workbook.bytes, 'xl/worksheets/sheet1.xml');
      expect(sheet.match(/<row /g)).toHaveLength(expected.length + 1);
      const json = JSON.parse((await download(page, 'json')).bytes.toString('utf8')) as {
        filter: Record<string, string>;
        rows: { code: string; responsible: string }[];
      };
      expect(json.filter).toMatchObject({ entidad: 'dgprcs', papel: 'dirige', cuando: '2026' });
      expect(json.rows.map(({ code }) => code)).toEqual(expected);
      expect(json.rows.every(({ responsible }) => responsible.includes('DGPRCS'))).toBe(true);
      const calendar = await download(page, 'ics');
      expect(calendar.name).toBe('metas-dgprcs-dirige-2026.ics');
      const days = calendar.bytes.toString('utf8').match(/^DTSTART;VALUE=DATE:\d+/gm) ?? [];
      expect(new Set(days)).toEqual(new Set(['DTSTART;VALUE=DATE:20261231']));
    });
  });

  test('without a filter the links lead to whole files', async () => {
    await withPage(open, address, phone, async (page) => {
      expect((await download(page, 'csv')).name).toBe('actividades.csv');
      const calendar = await download(page, 'ics');
      expect(calendar.name).toBe('metas-con-fecha.ics');
      expect(calendar.bytes.toString('utf8')).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR\r\n$/);
    });
  });

  test('shows a year that only a goal names, and why, in the list and in the calendar', async () => {
    await withPage(open, `${address}?q=1.1.2.2&cuando=2030`, phone, async (page) => {
      expect(await listShown(page)).toEqual(['1.1.2.2']);
      expect(await page.locator('tr[data-code="1.1.2.2"]').textContent()).toContain('solo por la meta: 2026 a 2030');
      const calendar = (await download(page, 'ics')).bytes.toString('utf8').replaceAll('\r\n ', '');
      expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(1);
      expect(calendar).toContain('Por qué toca: solo por la meta');
    });
  });

  test('finds by a code only what begins with it', async () => {
    await withPage(open, `${address}?q=4.1.1`, phone, async (page) => {
      expect(await listShown(page)).toEqual(['4.1.1.1', '4.1.1.2', '4.1.1.3']);
    });
  });

  test('sorts by the headings with the keyboard, in the address too', async () => {
    await withPage(open, address, { viewport: { width: 1280, height: 800 } }, async (page) => {
      const head = page.locator('th[data-order="inicio"]');
      await head.locator('button').focus();
      await page.keyboard.press('Enter');
      expect(await head.getAttribute('aria-sort')).toBe('ascending');
      await page.keyboard.press('Enter');
      expect(await head.getAttribute('aria-sort')).toBe('descending');
      expect(new URL(page.url()).search).toBe('?orden=inicio-desc');
      const [first = ''] = await listShown(page);
      await page.reload();
      expect((await listShown(page))[0]).toBe(first);
      expect(first).not.toBe('1.1.1.1');
    });
  });

  test('never reads the address as markup, and says when nothing is left', async () => {
    await withPage(open, `${address}?q=%3Cimg%20src%3Dx%3E&responsable=%3Cb%3E`, phone, async (page) => {
      expect(await listShown(page)).toEqual([]);
      expect(await page.locator('main img').count()).toBe(0);
      expect(await page.locator('[data-none]').isVisible()).toBe(true);
      expect(await page.locator('[data-files]').isVisible()).toBe(false);
      await page.click('[type="reset"]');
      await page.locator('[role="status"]:text-is("92 actividades y 1 meta de acción")').waitFor();
      expect(new URL(page.url()).search).toBe('');
    });
  });

  test.for([
    ['2029-03-01', 'cuando=este-semestre', ['2029'], 'a year without semesters'],
    ['2028-01-01', 'estado=vencida', ['2025-I', '2025-II', '2026', '2027'], 'all that is over'],
    ['2028-01-01', 'estado=vencida&cuando=2027', ['2027'], 'what fell due on the last day of the year'],
  ] as const)('on %s «%s» shows what is due then', async ([day, query, periods]) => {
    await withPage(open, address, { ...phone, own: true }, async (page) => {
      await page.clock.setFixedTime(new Date(`${day}T12:00:00`));
      await page.goto(new URL(`?${query}`, page.url()).href);
      const rows = page.locator('.activities tbody tr');
      const due = await rows.locator('[data-states]').evaluateAll((lines) =>
        lines.map((line) => ({
          code: line.closest('tr')?.dataset['code'] ?? '',
          states: (line as HTMLElement).dataset['states']?.split(' ') ?? [],
          reported: (line as HTMLElement).dataset['reported'] ?? '',
        })),
      );
      const isLate = query.includes('estado');
      const expected = due.filter(({ states, reported }) =>
        periods.some((period) => states.includes(period) && !(isLate && reported.includes(period.slice(0, 4)))),
      );
      expect(expected.length).toBeGreaterThan(0);
      expect(await listShown(page)).toEqual(expected.map(({ code }) => code));
      expect(await page.locator('[data-clock]').innerText()).toContain(day.split('-').reverse().join('/'));
    });
  });

  test('an entity that only takes part is found without asking how, also by an address of before', async () => {
    for (const query of ['?entidad=eps', '?entidad=eps&papel=cualquiera']) {
      await withPage(open, address + query, phone, async (page) => {
        expect(await page.locator('[role="status"]').innerText()).toMatch(/^[1-9]\d* de 92 .*Dirige o participa: EPS/);
      });
    }
  });

  test('an address of before, with who leads, still asks for it', async () => {
    await withPage(open, `${address}?responsable=dgaa&cuando=2026`, phone, async (page) => {
      expect(await page.locator('[role="status"]').innerText()).toContain('Dirige: DGAA · Toca en: 2026');
      await page.selectOption('[name="papel"]', '');
      expect(await page.locator('[role="status"]').innerText()).toContain('Dirige o participa: DGAA');
      expect(new URL(page.url()).search).toBe('?entidad=dgaa&cuando=2026');
    });
  });

  test('says so when the file cannot be made', async () => {
    const { page, close } = await open(`${address}?cuando=2026`, phone);
    await page.route('**/actividades.json', (route) => route.abort());
    await page.click('a[data-kind="csv"]');
    await page.locator('[role="alert"]:has-text("No pudimos preparar el archivo")').waitFor();
    await close();
  });

  test('is a complete table without JavaScript, with links to whole files', async () => {
    await withPage(open, address, { ...phone, javaScriptEnabled: false }, async (page) => {
      expect(await listShown(page)).toHaveLength(93);
      expect(await page.locator('form.activity-form').isVisible()).toBe(false);
      expect(await page.locator('a[data-kind="xlsx"]').isVisible()).toBe(true);
      expect(await page.locator('tr[data-code="1.1.1.1"]').textContent()).toMatch(
        /Sin reporte público|Cumplida|En curso/,
      );
      expect(await page.locator('main').innerText()).toContain('vence el 31 de diciembre');
    });
  });
});
