import type { Table } from '#files';
import { severityWords } from '#observations';
import type { Difference } from './difference.ts';
import { formatPlaces, kindWords } from './difference-words.ts';

/** The differences for spreadsheets: one row a version, so that every place stands beside what it says. */
export const buildDifferenceTable = (differences: readonly Difference[]): Table => ({
  name: 'Lo que no cuadra',
  columns: [
    { key: 'id', header: 'Id', kind: 'text', width: 28 },
    { key: 'gravedad', header: 'Qué cambia', kind: 'text', width: 30 },
    { key: 'clase', header: 'Clase', kind: 'text', width: 26 },
    { key: 'codigos', header: 'Actividad o acción', kind: 'text', width: 18 },
    { key: 'diferencia', header: 'Qué no cuadra', kind: 'text', width: 60 },
    { key: 'lugar', header: 'Lugar en la fuente', kind: 'text', width: 36 },
    { key: 'dice', header: 'Qué dice ahí', kind: 'text', width: 80 },
  ],
  rows: differences.flatMap(({ id, severity, kind, codes, sentence, versions }) =>
    versions
      .flatMap(({ variants = [], ...version }) => [version, ...variants])
      .map(({ places, text }) => ({
        id,
        gravedad: severityWords[severity].title,
        clase: kindWords[kind].title,
        codigos: codes.length > 0 ? codes.join(', ') : null,
        diferencia: sentence,
        lugar: formatPlaces(places),
        dice: text || null,
      })),
  ),
});
