import type { Table } from '#files';
import { formatLines } from '../document/source-lines.ts';
import type { Roadmap } from '../roadmap/roadmap.ts';
import { listDueGoals } from './due-goals.ts';

const columns = [
  { key: 'code', header: 'Actividad', kind: 'text', width: 12 },
  { key: 'date', header: 'Fecha (último día del periodo)', kind: 'date' },
  { key: 'goal', header: 'Meta', kind: 'text', width: 60 },
  { key: 'place', header: 'Dónde la dice el plan', kind: 'text', width: 16 },
  { key: 'lines', header: 'Líneas de la fuente', kind: 'text', width: 14 },
  { key: 'other', header: 'Metas de la actividad en la sección 1', kind: 'text', width: 60 },
  { key: 'activity', header: 'Nombre de la actividad (sección 1)', kind: 'text', width: 60 },
  { key: 'responsible', header: 'Responsables', kind: 'text' },
  { key: 'participants', header: 'Participantes', kind: 'text' },
  { key: 'id', header: 'Identificador', kind: 'text', width: 24 },
] as const;

/** Goals with a date as a table for other programs, from which calendar files are made too. */
export function buildDueTable(roadmap: Roadmap): Table {
  const name = (id: string): string => roadmap.findEntity(id).name;
  const rows = listDueGoals(roadmap).map(({ code, date, goal, place, key }) => {
    const activity = roadmap.find(code);
    const others = activity.goals.filter((other) => other.place === 'section-1' && other.text !== goal);
    return {
      id: `${code.replaceAll('.', '-')}-${key}-${date}`,
      code,
      date,
      goal: goal.text,
      place,
      lines: formatLines(goal.lines),
      other: others.map(({ text }) => text.text).join('\n') || null,
      activity: activity.statements[0]?.text.text ?? null,
      responsible: activity.responsible.map(name).join(', ') || null,
      participants: activity.participants.map(name).join(', ') || null,
    };
  });
  return { name: 'Metas con fecha', columns, rows };
}
