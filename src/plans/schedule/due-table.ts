import type { Cell, Table } from '#files';
import { placeWords } from '../document/place-words.ts';
import { formatSourceLines } from '../document/source-lines.ts';
import type { RoadmapPlace } from '../activities/roadmap-activity.ts';
import { findWhoAnswers } from '../roadmap/entities/who-answers.ts';
import { progressStateWords } from '../progress/progress-words.ts';
import type { Roadmap } from '../roadmap/roadmap.ts';
import { listDueEntries, type DueEntry } from './due-entries.ts';
import { dueReasonWords } from './due-words.ts';

const columns = [
  { key: 'code', header: 'Actividad', kind: 'text', width: 12 },
  { key: 'date', header: 'Fecha (último día del periodo)', kind: 'date' },
  { key: 'reason', header: 'Por qué toca', kind: 'text', width: 32 },
  { key: 'goal22', header: 'Meta en la tabla 2.2', kind: 'text', width: 60 },
  { key: 'goal23', header: 'Meta del semestre en la tabla 2.3', kind: 'text', width: 40 },
  { key: 'goal1', header: 'Meta en la sección 1, donde la tabla 2.2 no tiene ninguna', kind: 'text', width: 40 },
  { key: 'shared', header: 'Meta de otra actividad (lectura nuestra)', kind: 'text', width: 20 },
  { key: 'places', header: 'Dónde lo dice el plan', kind: 'text', width: 40 },
  { key: 'activity', header: 'Nombre de la actividad (sección 1)', kind: 'text', width: 60 },
  { key: 'responsible', header: 'Responsables', kind: 'text' },
  { key: 'participants', header: 'Participantes', kind: 'text' },
  { key: 'state', header: 'Estado según un reporte público (lectura nuestra)', kind: 'text', width: 24 },
  { key: 'id', header: 'Identificador', kind: 'text', width: 24 },
] as const;

function quote({ goals }: DueEntry, place: RoadmapPlace): Cell {
  const said = goals.filter((goal) => goal.place === place).map(({ text }) => text.text);
  return said.join('\n') || null;
}

/** `cronograma (2.1), línea 951; tabla 2.2, línea 1154`. */
function formatPlaces({ schedule }: Roadmap, { code, reason, goals }: DueEntry): string {
  const row = reason === 'meta' ? undefined : schedule.find((one) => one.code === code);
  const said = [
    ...(row ? [{ place: 'schedule' as const, lines: row.text.lines }] : []),
    ...goals.map(({ place, text }) => ({ place, lines: text.lines })),
  ];
  const words = said.map(({ place, lines }) => `${placeWords[place]}, ${formatSourceLines(lines)}`);
  return [...new Set(words)].join('; ');
}

function buildRow(roadmap: Roadmap, entry: DueEntry): Table['rows'][number] {
  const { code, date, reason } = entry;
  const name = (id: string): string => roadmap.findEntity(id).name;
  const { responsible, participants } = findWhoAnswers(roadmap, code);
  const activity = roadmap.activities.find((one) => one.code === code);
  const reported = roadmap.progress.find((row) => row.code === code && String(row.year) === date.slice(0, 4));
  const from = activity?.goals.length === 0 && quote(entry, 'table-22') !== null ? activity.shared?.from : undefined;
  return {
    id: `${code.replaceAll('.', '-')}-${date}`,
    code,
    date,
    reason: dueReasonWords[reason],
    goal22: quote(entry, 'table-22'),
    goal23: quote(entry, 'table-23'),
    goal1: quote(entry, 'section-1'),
    shared: from === undefined ? null : `De la ${from}, como celda combinada`,
    places: formatPlaces(roadmap, entry),
    activity: activity?.statements[0]?.text.text ?? null,
    responsible: responsible.map(name).join(', ') || null,
    participants: participants.map(name).join(', ') || null,
    state: progressStateWords[reported?.state.value ?? 'sin-reporte'].word,
  };
}

/** What is due, one row for each activity and day, as a table for other programs, from which calendar files are made too. */
export const buildDueTable = (roadmap: Roadmap): Table => ({
  name: 'Lo que toca, con fecha',
  columns,
  rows: listDueEntries(roadmap).map((entry) => buildRow(roadmap, entry)),
});
