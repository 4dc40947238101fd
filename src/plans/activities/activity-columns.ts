import type { Column } from '#files';
import { periodIds } from '../roadmap/roadmap.schema.ts';

const wide = 60;

/** Columns of the table of activities for other programs. */
export const activityColumns: readonly Column[] = [
  { key: 'code', header: 'Actividad', kind: 'text', width: 12 },
  { key: 'objective', header: 'Objetivo', kind: 'text' },
  { key: 'line', header: 'Línea', kind: 'text' },
  { key: 'action', header: 'Acción', kind: 'text', width: wide },
  { key: 'section1', header: 'Nombre en la sección 1', kind: 'text', width: wide },
  { key: 'schedule', header: 'Nombre en el cronograma (2.1)', kind: 'text', width: wide },
  { key: 'table22', header: 'Nombre en la tabla 2.2', kind: 'text', width: wide },
  { key: 'table23', header: 'Nombre en la tabla 2.3', kind: 'text', width: wide },
  ...periodIds.map((period): Column => ({ key: period, header: period, kind: 'text', width: 8 })),
  { key: 'span', header: 'Plazo (derivado del cronograma)', kind: 'text', width: 20 },
  { key: 'due', header: 'Cuándo toca', kind: 'text', width: 24 },
  { key: 'why', header: 'Por qué toca: marca del cronograma o meta', kind: 'text', width: 40 },
  { key: 'responsible', header: 'Responsables', kind: 'text' },
  { key: 'scope', header: 'De dónde salen los responsables', kind: 'text', width: 30 },
  { key: 'cell', header: 'Responsable de la acción, como se imprime', kind: 'text', width: 24 },
  { key: 'participants', header: 'Participantes', kind: 'text' },
  { key: 'funds', header: 'Fuente de financiamiento', kind: 'text' },
  { key: 'indicators1', header: 'Indicadores en la sección 1', kind: 'text', width: wide },
  { key: 'indicators22', header: 'Indicadores en la tabla 2.2', kind: 'text', width: wide },
  { key: 'goals1', header: 'Metas en la sección 1 (las que son de esta actividad)', kind: 'text', width: wide },
  { key: 'goals22', header: 'Metas en la tabla 2.2', kind: 'text', width: wide },
  { key: 'shared', header: 'Indicadores y metas de otra actividad (lectura nuestra)', kind: 'text', width: 30 },
  { key: 'first', header: 'Primer semestre de 2025 (tabla 2.3)', kind: 'text' },
  { key: 'second', header: 'Segundo semestre de 2025 (tabla 2.3)', kind: 'text' },
  { key: 'progress', header: 'Avance, según reportes públicos (lectura nuestra)', kind: 'text', width: 30 },
  { key: 'lines', header: 'Líneas de la fuente', kind: 'text', width: 20 },
];
