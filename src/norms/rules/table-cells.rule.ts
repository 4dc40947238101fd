import { listRecords, type ContentRule } from '#catalogue';
import { sayCount } from '#text';
import { normTexts } from '../record/norms.content.ts';

const countCells = (line: string): number =>
  line
    .trim()
    .replaceAll(String.raw`\|`, '')
    .replace(/^\||\|$/g, '')
    .split('|').length;

/** A row of a table has as many cells as its head: Markdown fills up what lacks, and drops what is too many, in silence. */
export const rule: ContentRule = () =>
  listRecords(normTexts).flatMap(({ file, body, bodyLine }) => {
    let head = 0;
    return body.split('\n').flatMap((text, index) => {
      if (!/^\s*\|/.test(text)) {
        head = 0;
        return [];
      }
      const cells = countCells(text);
      if (head === 0) head = cells;
      if (cells === head) return [];
      const message = `La fila tiene ${sayCount(cells, 'celda', 'celdas')} y su cuadro ${sayCount(head, 'columna', 'columnas')}.`;
      const fix = 'Una celda vacía se escribe  | |  y una barra impresa  \\|';
      return [{ rule: 'table-cells', place: { file, line: index + bodyLine }, message, fix }];
    });
  });
