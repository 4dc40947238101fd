import type { Table } from '#files';
import { confidenceWords } from '#norms';
import type { Uit } from './uit.schema.ts';

/** Values of the UIT as a table for other programs, in the order given. */
export function buildUitTable(values: readonly Uit[]): Table {
  return {
    name: 'UIT',
    columns: [
      { key: 'year', header: 'Año', kind: 'number', decimals: 0, width: 8 },
      { key: 'soles', header: 'UIT', kind: 'number', width: 12 },
      { key: 'currency', header: 'Moneda', kind: 'text', width: 14 },
      { key: 'decree', header: 'Decreto', kind: 'text', width: 22 },
      { key: 'confidence', header: 'Valor y decreto', kind: 'text', width: 26 },
      { key: 'date', header: 'Fecha del decreto', kind: 'date', width: 18 },
      { key: 'dateConfidence', header: 'Fecha', kind: 'text', width: 26 },
      { key: 'note', header: 'Nota', kind: 'text', width: 48 },
    ],
    rows: values.map(({ year, soles, currency, decree, confidence, date, dateConfidence, note = null }) => ({
      year,
      soles,
      currency,
      decree,
      confidence: confidenceWords[confidence],
      date: date === 'no consta' ? null : date,
      dateConfidence: confidenceWords[dateConfidence],
      note,
    })),
  };
}
