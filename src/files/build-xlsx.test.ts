import { inflateRawSync } from 'node:zlib';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { buildXlsx } from './build-xlsx.ts';
import { nameColumn } from './column-filters.ts';
import { hostileTable } from './files.fixture.ts';
import { fixZipDates } from './fix-zip-dates.ts';
import { formatFileSize } from './format-file-size.ts';

/** The text of every file in a ZIP, read through its directory. */
function unzip(bytes: Uint8Array): Map<string, string> {
  const file = Buffer.from(bytes);
  const end = file.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  const files = new Map<string, string>();
  let at = file.readUInt32LE(end + 16);
  for (let left = file.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [size, name, extra, note, local] = [
      file.readUInt32LE(at + 20),
      file.readUInt16LE(at + 28),
      file.readUInt16LE(at + 30),
      file.readUInt16LE(at + 32),
      file.readUInt32LE(at + 42),
    ];
    const start = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
    const packed = file.subarray(start, start + size);
    const isPacked = file.readUInt16LE(at + 10) === 8;
    files.set(
      file.toString('utf8', at + 46, at + 46 + name),
      (isPacked ? inflateRawSync(packed) : packed).toString('utf8'),
    );
    at += 46 + name + extra + note;
  }
  return files;
}

afterEach(() => {
  vi.useRealTimers();
});

describe('buildXlsx', () => {
  test('writes words with accents and marks, numbers and days as such, and no formula', async () => {
    const files = unzip(await buildXlsx([hostileTable, { ...hostileTable, name: 'Multas' }]));
    expect(files.get('xl/workbook.xml')).toMatch(/name="Añadido"[\s\S]*name="Multas"/);
    const sheet = files.get('xl/worksheets/sheet1.xml') ?? '';
    expect(sheet).toMatch(/<v>1234\.5<\/v>/);
    expect(sheet).toMatch(/<v>0\.28<\/v>/);
    // 21/11/2026 is day 46347 of the count of Excel.
    expect(sheet).toMatch(/<v>46347<\/v>/);
    expect(sheet).not.toMatch(/<f>/);
    const all = [...files.values()].join('\n');
    expect(all).toContain('N° 011-2012-MPT; «señal»');
    expect(all).toContain('=HYPERLINK(');
    expect(all).toContain('líneas &amp; &lt;b&gt;');
  });

  test('shows amounts with cents and years without groups', async () => {
    const columns = [
      { key: 'soles', header: 'Soles', kind: 'number' },
      { key: 'year', header: 'Año', kind: 'number', decimals: 0 },
    ] as const;
    const files = unzip(await buildXlsx([{ name: 'UIT', columns, rows: [{ soles: 5500, year: 2026 }] }]));
    const styles = files.get('xl/styles.xml') ?? '';
    expect(styles).toContain('formatCode="#,##0.00"');
    expect(styles).toMatch(/numFmtId="1"|formatCode="0"/);
  });

  test('shows counts whole, and figures of several units with the decimals they have', async () => {
    const columns = [
      { key: 'count', header: 'Actividades', kind: 'number', decimals: 0 },
      { key: 'figure', header: '2025', kind: 'number', decimals: 'own' },
    ] as const;
    const rows = [
      { count: 3, figure: 37 },
      { count: 4, figure: 5.5 },
    ];
    const files = unzip(await buildXlsx([{ name: 'Metas', columns, rows }]));
    const styles = files.get('xl/styles.xml') ?? '';
    expect(styles).not.toContain('0.00');
    expect(styles).toMatch(/numFmtId="1"|formatCode="0"/);
    expect(files.get('xl/worksheets/sheet1.xml')).toMatch(/<v>37<\/v>[\s\S]*<v>5\.5<\/v>/);
  });

  test('has the arrows of a filter over each column, of every sheet', async () => {
    const rows = [{ code: '1' }, { code: '2' }];
    const columns = [{ key: 'code', header: 'Código', kind: 'text' }] as const;
    const files = unzip(await buildXlsx([hostileTable, { name: 'Dos', columns, rows }]));
    const last = `${nameColumn(hostileTable.columns.length - 1)}${hostileTable.rows.length + 1}`;
    expect(files.get('xl/worksheets/sheet1.xml')).toContain(`</sheetData><autoFilter ref="A1:${last}"/>`);
    expect(files.get('xl/worksheets/sheet2.xml')).toContain('</sheetData><autoFilter ref="A1:A3"/>');
  });

  test.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [51, 'AZ'],
    [52, 'BA'],
  ])('names column %i %s', (index, name) => {
    expect(nameColumn(index)).toBe(name);
  });

  test('gives the same bytes on another day', async () => {
    vi.useFakeTimers({ now: new Date('2026-11-21T10:00:00Z'), toFake: ['Date'] });
    const today = await buildXlsx([hostileTable]);
    vi.setSystemTime(new Date('2031-03-04T05:06:07Z'));
    expect(Buffer.from(await buildXlsx([hostileTable])).equals(Buffer.from(today))).toBe(true);
  });

  test('dates are only set in a ZIP', () => {
    expect(() => {
      fixZipDates(new Uint8Array(40));
    }).toThrow(/no ZIP/);
  });
});

describe('formatFileSize', () => {
  test.for([
    [18_400, '18\u00a0kB'],
    [12, '1\u00a0kB'],
  ] as const)('%i bytes are %s', ([bytes, said]) => {
    expect(formatFileSize(bytes)).toBe(said);
  });
});
