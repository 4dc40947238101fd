import { strFromU8, unzipSync } from 'fflate';
import { spellDecimals } from '#amounts';

/** More than any workbook of this form, all its parts together: what is packed so densely is not opened. */
const largestBook = 40_000_000;

/** Cells further out come to stand in the last column, where a row has too many: an address alone must not make millions of them. */
const lastColumn = 63;

const relationKey = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** `AB12` → 27. */
function findColumn(reference: string): number {
  const letters = /^[A-Z]+/.exec(reference)?.[0] ?? 'A';
  const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return Math.min(column, lastColumn);
}

const joinTexts = (element: Element): string =>
  [...element.getElementsByTagName('t')].map(({ textContent }) => textContent).join('');

function parseXml(part: Uint8Array | undefined): Document | undefined {
  return part && new DOMParser().parseFromString(strFromU8(part), 'application/xml');
}

/** File of the first sheet, by the workbook's own list. */
function findFirstSheet(parts: Readonly<Record<string, Uint8Array>>): string {
  const id = parseXml(parts['xl/workbook.xml'])?.getElementsByTagName('sheet')[0]?.getAttributeNS(relationKey, 'id');
  const relations = [...(parseXml(parts['xl/_rels/workbook.xml.rels'])?.getElementsByTagName('Relationship') ?? [])];
  const target = relations.find((relation) => relation.getAttribute('Id') === id)?.getAttribute('Target');
  return target ? `xl/${target.replace(/^\/?(?:xl\/)?/, '')}` : 'xl/worksheets/sheet1.xml';
}

/** A cell of a number is no guess: `1.345` has three decimals, `1E-3` one thousandth, and what binary fractions leave over is nothing. */
function readNumber(value: string): string {
  const number = Number(value);
  return value === '' || !Number.isFinite(number) ? value : spellDecimals(`${Number(number.toPrecision(15))}`);
}

function readCell(cell: Element, shared: readonly string[]): string {
  const value = cell.getElementsByTagName('v')[0]?.textContent ?? '';
  const kind = cell.getAttribute('t');
  if (kind === 'inlineStr') return joinTexts(cell);
  if (kind === 's') return shared[Number(value)] ?? '';
  return kind === null || kind === 'n' ? readNumber(value) : value;
}

/** Cells of the first sheet of a workbook, row by row; throws for what is no workbook. */
export function readXlsx(file: Uint8Array): string[][] {
  let size = 0;
  const parts = unzipSync(file, {
    filter: ({ name, originalSize }) =>
      /^xl\/(?:workbook|sharedStrings|_rels\/|worksheets\/)/.test(name) && (size += originalSize) < largestBook,
  });
  const sheet = parseXml(parts[findFirstSheet(parts)]);
  if (!sheet) throw new TypeError('No sheet in the workbook');
  const shared = [...(parseXml(parts['xl/sharedStrings.xml'])?.getElementsByTagName('si') ?? [])].map(joinTexts);
  return [...sheet.getElementsByTagName('row')].map((row) => {
    const cells: string[] = [];
    for (const cell of row.getElementsByTagName('c')) {
      cells[findColumn(cell.getAttribute('r') ?? '')] = readCell(cell, shared).trim();
    }
    return Array.from(cells, (cell: string | undefined) => cell ?? '');
  });
}
