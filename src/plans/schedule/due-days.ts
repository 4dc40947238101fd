import type { CalendarName, DueDay, Table } from '#files';

type Row = Table['rows'][number];

const say = (label: string, cell: Row[string] | undefined): string[] =>
  cell === null || cell === undefined || cell === '' ? [] : [`${label}: ${cell}`];

const nameLines = (lines: Row[string] | undefined): string =>
  `${String(lines).includes('–') ? 'líneas' : 'línea'} ${lines ?? ''}`;

/** The calendar that the goals with a date make, whole or filtered. */
export const goalCalendar: CalendarName = { name: 'Metas del plan HdR-AS', product: 'Planes' };

/** The rows of the table of goals with a date, as days for a calendar. */
export function buildDueDays(rows: Table['rows']): DueDay[] {
  return rows.map((row) => ({
    id: `hdr-as-${row['id'] ?? ''}`,
    date: String(row['date']),
    title: `${row['code'] ?? ''} · ${row['goal'] ?? ''}`,
    description: [
      ...say('Actividad', row['activity']),
      ...say('Responsables', row['responsible']),
      ...say('Participan', row['participants']),
      ...say('Dónde lo dice el plan', `${row['place'] ?? ''}, ${nameLines(row['lines'])} de la fuente`),
      ...say('En la sección 1', row['other']),
      'El plan da el año o el semestre, no el día: ponemos el último día.',
    ].join('\n'),
  }));
}
