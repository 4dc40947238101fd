import type { CalendarName, DueDay, Table } from '#files';

type Row = Table['rows'][number];

const say = (label: string, cell: Row[string] | undefined): string[] =>
  cell === null || cell === undefined || cell === '' ? [] : [`${label}: ${cell}`];

/** The calendar that what is due makes, whole or filtered. */
export const goalCalendar: CalendarName = { name: 'Metas del plan HdR-AS', product: 'Planes' };

/** What must be reached, else what must be worked on, in one line. */
function nameDue({ goal22, goal1, goal23, activity }: Row): string {
  const goal = goal22 ?? goal1 ?? goal23;
  if (typeof goal !== 'string') return `${String(activity)} (sin meta para este periodo)`;
  return goal.replaceAll('\n', ' / ');
}

/** The rows of the table of what is due, as days for a calendar: one for each activity and day. */
export function buildDueDays(rows: Table['rows']): DueDay[] {
  return rows.map((row) => ({
    id: `hdr-as-${row['id'] ?? ''}`,
    date: String(row['date']),
    title: `${row['code'] ?? ''} · ${nameDue(row)}`,
    description: [
      ...say('Actividad', row['activity'] ?? 'ninguna: es una meta de la acción'),
      ...say('Por qué toca', row['reason']),
      ...say('Meta en la tabla 2.2', row['goal22']),
      ...say('Meta del semestre en la tabla 2.3', row['goal23']),
      ...say('Meta en la sección 1', row['goal1']),
      ...say('Lectura nuestra', row['shared']),
      ...say('Responsables', row['responsible']),
      ...say('Participan', row['participants']),
      ...say('Dónde lo dice el plan', row['places']),
      'El plan da el año o el semestre, no el día: ponemos el último día.',
    ].join('\n'),
  }));
}
