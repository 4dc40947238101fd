import { listRecords, type ContentRule } from '#catalogue';
import type { Issue, ValuePath } from '#errors';
import { findPrintedText } from '#observations';
import { listSaidValues } from '#quantities';
import { costSheetFiles } from './cost.content.ts';

/** A figure of a sheet as printed. */
const FIGURE = /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/;

/** Numbers that are ours: which line it is. */
const OURS = new Set(['id']);

interface Written {
  figure: string;
  eId: string;
  path: ValuePath;
}

/** Every figure with the row that it was read from, named beside it or above. */
function* listFigures(value: unknown, above = '', path: ValuePath = []): Generator<Written> {
  if (typeof value !== 'object' || value === null) return;
  const own = 'source' in value ? (value.source as { eId?: string }) : (value as { eId?: string });
  const eId = own.eId ?? above;
  for (const [name, part] of Object.entries(value)) {
    const here = [...path, Array.isArray(value) ? Number(name) : name];
    if (typeof part !== 'string') yield* listFigures(part, eId, here);
    else if (FIGURE.test(part) && !OURS.has(name)) yield { figure: part, eId, path: here };
  }
}

const isPrinted = (figure: string, text: string): boolean =>
  text.split(/[\s%]+/).includes(figure) || text.includes(`${figure} %`);

/** Every figure of a cost sheet stands in its row, and its day in its heading. */
export const rule: ContentRule = () =>
  listRecords(costSheetFiles).flatMap(({ id, value, locate }): Issue[] => {
    const read = (eId: string): string => findPrintedText(id, eId) ?? '';
    const figures = [...listFigures(value)].filter(({ figure, eId }) => !isPrinted(figure, read(eId)));
    return [
      ...figures.map(({ figure, eId, path }) => {
        const message = `«${figure}» no está impreso en «${eId}»: ${read(eId).replaceAll('\n', ' | ').slice(0, 120)}.`;
        return { rule: 'figure-not-printed', place: locate(path), message, fix: 'Copie la cifra de su fila.' };
      }),
      ...value.sheets.flatMap(({ date }, index): Issue[] => {
        if (listSaidValues(read(date.source.eId)).has(date.day)) return [];
        const message = `La hoja no está fechada el ${date.day}: «${date.source.printed ?? ''}».`;
        return [
          {
            rule: 'date-against-print',
            place: locate(['sheets', index, 'date', 'day']),
            message,
            fix: 'Escriba el día impreso.',
          },
        ];
      }),
    ];
  });
