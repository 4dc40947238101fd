import type { Column, Table } from '#files';
import { formatLines } from '../document/source-lines.ts';
import { progressStateWords, reportedStates } from '../progress/progress-words.ts';
import { countStates, type ReportActivity } from './report-counts.ts';
import { linkWords } from './report-words.ts';
import type { Report } from './report.schema.ts';

/** What the tables need besides the report. */
export interface ReportTableSources {
  /** Short name and state of a norm of the registry: `DLeg N° 1278 (Vigente con cambios)`. */
  describeNorm: (id: string) => string;
}

const activityColumns: readonly Column[] = [
  { key: 'objective', header: 'Objetivo', kind: 'number', decimals: 0, width: 9 },
  { key: 'number', header: 'N° de la actividad', kind: 'number', decimals: 0, width: 9 },
  { key: 'text', header: 'Actividad', kind: 'text', width: 60 },
  { key: 'actors', header: 'Actores', kind: 'text', width: 28 },
  { key: 'done', header: 'Qué se hizo', kind: 'text', width: 60 },
  { key: 'state', header: 'Estado (nuestra lectura)', kind: 'text', width: 18 },
  { key: 'sure', header: 'Qué tan segura es la lectura', kind: 'text', width: 14 },
  { key: 'rests', header: 'Palabras en que se apoya', kind: 'text', width: 40 },
  { key: 'note', header: 'Nota nuestra', kind: 'text', width: 40 },
  { key: 'norms', header: 'Normas que nombra', kind: 'text', width: 40 },
  { key: 'programmes', header: 'Programas que nombra', kind: 'text', width: 40 },
  { key: 'link', header: 'Enlace con el objetivo', kind: 'text', width: 16 },
  { key: 'why', header: 'Por qué ese enlace', kind: 'text', width: 40 },
  { key: 'lines', header: 'Líneas de la fuente', kind: 'text', width: 16 },
];

const objectiveColumns: readonly Column[] = [
  { key: 'number', header: 'Objetivo', kind: 'number', decimals: 0, width: 9 },
  { key: 'name', header: 'Nombre', kind: 'text', width: 60 },
  { key: 'goals', header: 'Metas al 2024', kind: 'text', width: 60 },
  { key: 'axis', header: 'Eje estratégico', kind: 'text', width: 16 },
  ...reportedStates.map((state): Column => ({
    key: state,
    header: `Actividades: ${progressStateWords[state].plural}`,
    kind: 'number',
    decimals: 0,
  })),
  { key: 'total', header: 'Actividades', kind: 'number', decimals: 0 },
  { key: 'lines', header: 'Líneas de la fuente', kind: 'text', width: 16 },
];

/** What is shown where the source says nothing. */
const unknownWords = 'no consta';

const joinTexts = (cells: readonly { text: string }[]): string => cells.map(({ text }) => text).join('\n');

function fillActivity(objective: number, activity: ReportActivity, { describeNorm }: ReportTableSources) {
  const { number, text, actors, done, named, state, link } = activity;
  const norms = named.map((name) =>
    name.kind === 'norm'
      ? `${name.printed}: ${describeNorm(name.norm)}`
      : name.kind === 'unresolved'
        ? name.printed
        : [],
  );
  return {
    objective,
    number,
    text: text.text,
    actors: actors?.text ?? unknownWords,
    done: joinTexts(done),
    state: progressStateWords[state.value].word,
    sure: state.doubtful ? 'Dudosa' : 'Clara',
    rests: state.rests || null,
    note: state.note ?? null,
    norms: norms.flat().join('\n') || null,
    programmes: named.flatMap((name) => (name.kind === 'programme' ? [name.printed] : [])).join('\n') || null,
    link: linkWords[link.confidence],
    why: link.why,
    lines: [text, ...(actors ? [actors] : []), ...done].map((cell) => formatLines(cell.lines)).join(', '),
  };
}

/** The report as tables for other programs: activities, and objectives with their goals and counts. */
export function buildReportTables(report: Report, known: ReportTableSources): { activities: Table; objectives: Table } {
  const activities = report.objectives.flatMap((objective) =>
    objective.activities.map((activity) => fillActivity(objective.number, activity, known)),
  );
  const objectives = report.objectives.map((objective) => ({
    number: objective.number,
    name: objective.name.text,
    goals: joinTexts(objective.goals),
    axis: objective.axis?.text ?? unknownWords,
    ...countStates(objective.activities),
    total: objective.activities.length,
    lines: [objective.name, ...objective.goals].map((cell) => formatLines(cell.lines)).join(', '),
  }));
  return {
    activities: { name: 'Actividades', columns: activityColumns, rows: activities },
    objectives: { name: 'Objetivos y metas', columns: objectiveColumns, rows: objectives },
  };
}
