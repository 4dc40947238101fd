import { decodeText } from '#text';
import { fitCells, readRows, type SheetPlace, type SheetRows } from '../file/read-rows.ts';
import type { FormHost } from './form-host.ts';
import { formWords } from './form-words.ts';
import { putRows } from './paste-rows.ts';
import { listSheetColumns } from './sheet-columns.ts';

async function readSheet(file: File, table: HTMLTableElement): Promise<(place: SheetPlace) => SheetRows> {
  const columns = listSheetColumns(table);
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (!/\.xlsx$/i.test(file.name)) {
    const text = decodeText(bytes);
    return (place) => readRows(text, columns, place);
  }
  const { readXlsx } = await import('../file/read-xlsx.ts');
  const cells = readXlsx(bytes).filter((row) => row.some((cell) => cell !== ''));
  return (place) => fitCells(cells, columns, place);
}

/** Adds the rows of a spreadsheet's file to the table of the form; gives what to say. */
export async function loadTable(host: FormHost, file: File): Promise<string> {
  const table = host.querySelector<HTMLTableElement>('[data-spreadsheet]');
  if (!table) return `Este formulario solo lee archivos JSON guardados aquí. ${formWords.notLoaded}`;
  try {
    const { rows, problems } = putRows(host, table, await readSheet(file, table));
    if (rows.length > 0) return `${formWords.loaded} Mira debajo de la tabla cuántas filas entraron.`;
    return problems.length > 0
      ? `No entró ninguna fila: mira debajo de la tabla por qué. ${formWords.notLoaded}`
      : `El archivo no trae ninguna fila. ${formWords.notLoaded}`;
  } catch {
    return `El archivo está dañado o no es una hoja de cálculo. ${formWords.notLoaded}`;
  }
}
