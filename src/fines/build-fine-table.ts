import type { Table } from '#files';
import { findMunicipality } from '#municipalities';
import type { FineTable } from './fine.schema.ts';
import { columnNames, formatInfractionCode, offenderNames } from './fine-words.ts';

/** Every infraction of these tables, a row for each who may commit it, with its words as printed. */
export function buildFineTable(tables: readonly FineTable[]): Table {
  return {
    name: 'Multas',
    columns: [
      { key: 'town', header: 'Municipalidad', kind: 'text', width: 16 },
      { key: 'norm', header: 'Norma', kind: 'text', width: 20 },
      { key: 'row', header: 'Fila', kind: 'text', width: 26 },
      { key: 'code', header: 'Código', kind: 'text', width: 12 },
      { key: 'printed', header: 'Infracción, como está impresa', kind: 'text', width: 60 },
      { key: 'offender', header: 'Quién', kind: 'text', width: 20 },
      { key: 'percent', header: '% de la UIT', kind: 'number', decimals: 'own', width: 12 },
      { key: 'others', header: 'Qué más pone el cuadro', kind: 'text', width: 48 },
    ],
    rows: tables.flatMap((table) =>
      table.infractions.flatMap((infraction) =>
        infraction.offenders.map(({ id, percent }) => ({
          town: findMunicipality(table.municipality).name,
          norm: table.norm,
          row: infraction.source.eId ?? null,
          code: formatInfractionCode(table, infraction),
          printed: infraction.printed,
          offender: offenderNames[id],
          percent: Number(percent),
          others:
            infraction.cells.map(({ column, printed }) => `${columnNames[column]}: ${printed}`).join('\n') || null,
        })),
      ),
    ),
  };
}
