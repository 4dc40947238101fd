import type { Cell, Column, Table } from '#files';
import type { Quoted } from '../document/quoted.schema.ts';
import type { Roadmap } from '../roadmap/roadmap.ts';
import { periodIds } from '../roadmap/roadmap.schema.ts';
import { formatLines } from '../document/source-lines.ts';
import { spanWords } from '../document/span-words.ts';
import type { RoadmapActivity, RoadmapPlace } from './roadmap-activity.ts';

const wide = 60;

const columns: readonly Column[] = [
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
  { key: 'responsible', header: 'Responsables', kind: 'text' },
  { key: 'participants', header: 'Participantes', kind: 'text' },
  { key: 'funds', header: 'Fuente de financiamiento', kind: 'text' },
  { key: 'indicators1', header: 'Indicadores en la sección 1', kind: 'text', width: wide },
  { key: 'indicators22', header: 'Indicadores en la tabla 2.2', kind: 'text', width: wide },
  { key: 'goals1', header: 'Metas en la sección 1 (las que son de esta actividad)', kind: 'text', width: wide },
  { key: 'goals22', header: 'Metas en la tabla 2.2', kind: 'text', width: wide },
  { key: 'first', header: 'Primer semestre de 2025 (tabla 2.3)', kind: 'text' },
  { key: 'second', header: 'Segundo semestre de 2025 (tabla 2.3)', kind: 'text' },
  { key: 'lines', header: 'Líneas de la fuente', kind: 'text', width: 20 },
];

const join = (texts: readonly string[], mark = '\n'): Cell => texts.join(mark) || null;

/** What one place says, several items one below the other. */
function quote(
  items: readonly { place: RoadmapPlace; text: Quoted; code?: string | undefined }[],
  place: RoadmapPlace,
): Cell {
  const own = items.filter((item) => item.place === place);
  return join(own.map(({ code, text }) => (code === undefined ? text.text : `${code} ${text.text}`)));
}

function buildRow(roadmap: Roadmap, activity: RoadmapActivity): Record<string, Cell> {
  const { statements, periods, indicators, goals, semesters, funds } = activity;
  const { objective, line, action } = roadmap.findAction(activity.action);
  const names = (ids: readonly string[]): Cell =>
    join(
      ids.map((id) => roadmap.findEntity(id).name),
      ', ',
    );
  return {
    code: activity.code,
    objective: `${objective.code} ${objective.name.text}`,
    line: `${line.code} ${line.name.text}`,
    action: `${action.code} ${action.title.text}`,
    section1: quote(statements, 'section-1'),
    schedule: quote(statements, 'schedule'),
    table22: quote(statements, 'table-22'),
    table23: quote(statements, 'table-23'),
    ...Object.fromEntries(periodIds.map((period) => [period, periods.includes(period) ? 'X' : null])),
    span: join(
      activity.span.map((span) => spanWords[span]),
      ', ',
    ),
    responsible: names(activity.responsible),
    participants: names(activity.participants),
    funds: funds?.text ?? null,
    indicators1: quote(indicators, 'section-1'),
    indicators22: quote(indicators, 'table-22'),
    goals1: quote(goals, 'section-1'),
    goals22: quote(goals, 'table-22'),
    first: semesters.first?.text ?? null,
    second: semesters.second?.text ?? null,
    lines: join(
      statements.map(({ text }) => formatLines(text.lines)),
      ', ',
    ),
  };
}

/** The activities with all that each place of the plan says of them, for other programs. */
export function buildActivityTable(roadmap: Roadmap): Table {
  return { name: 'Actividades', columns, rows: roadmap.activities.map((activity) => buildRow(roadmap, activity)) };
}
