import type { Table } from '#files';
import { formatSourceLines } from '../../document/source-lines.ts';
import { readReport, readStrategy } from '../../plans.content.ts';
import { countStates } from '../../report/report-counts.ts';
import { progressStateWords, reportedStates } from '../../progress/progress-words.ts';
import { listPoints, nameGoal, numberGoal } from '../../roadmap/goal-words.ts';
import { periodIds, type GoalRow, type PlanFile } from '../../roadmap/roadmap.schema.ts';
import { loadRoadmap } from '../../roadmap/roadmap.ts';
import { countMarks } from '../../schedule/schedule-runs.ts';
import { countHorizons, horizons, horizonWords, listObjectives } from '../../strategy/strategy-counts.ts';
import { drawCounts, type CountColumn } from '../draw-counts.ts';
import { drawGoal, listReached, type ReachedPoint } from '../draw-goal.ts';
import { drawReportChart } from '../draw-report-chart.ts';
import { drawStrategyChart } from '../draw-strategy-chart.ts';
import type { PlanChart } from './plan-chart.ts';

const number = (key: string, header: string) => ({ key, header, kind: 'number', decimals: 0 }) as const;

const aboutRoadmap = ({ date, verifiedOn }: PlanFile) => ({
  page: '/planes/plan-hdr-as-2025/' as const,
  document: `Plan de implementación 2025 de la Hoja de Ruta hacia una Economía Circular en Agua Potable y Saneamiento al 2030 (${date.text.toLowerCase()})`,
  verifiedOn,
});

function buildGoalTable(row: GoalRow, reached: readonly ReachedPoint[]): Table {
  return {
    name: numberGoal(row),
    columns: [
      number('year', 'Año'),
      { key: 'value', header: `${nameGoal(row)} (${row.unit})`, kind: 'number', decimals: 'own' },
      { key: 'reached', header: 'Alcanzado, según reportes públicos', kind: 'number', decimals: 'own' },
    ],
    rows: listPoints(row).map(({ year, value }) => ({
      year,
      value,
      reached: reached.find((point) => point.year === year)?.value ?? null,
    })),
  };
}

/** A row of Table 1, with what was reached of it. */
export const buildGoalChart = (plan: PlanFile, row: GoalRow, reached: readonly ReachedPoint[]): PlanChart => ({
  ...aboutRoadmap(plan),
  id: row.id,
  title: `${numberGoal(row)}. ${nameGoal(row)} (${row.unit}), de 2024 a 2030`,
  draw: () => drawGoal(row, reached),
  table: () => buildGoalTable(row, reached),
  place: [
    `Tabla 1, ${formatSourceLines(row.lines)} del texto. El nombre corto es nuestro; 2024 es la línea base`,
    ...(reached.length > 0 ? ['Los rombos son lo alcanzado según reportes públicos, que no son del plan'] : []),
  ].join('. '),
});

/** Title of the chart of the schedule's marks. */
const marksTitle = 'Actividades con marca en cada columna del cronograma';

/** Columns of the chart of marks. */
const listMarks = (): CountColumn[] => {
  const marks = countMarks(loadRoadmap().activities);
  return periodIds.map((label, index) => ({ label, count: marks[index] ?? 0 }));
};

const buildMarksChart = (plan: PlanFile): PlanChart => ({
  ...aboutRoadmap(plan),
  id: 'marcas',
  title: marksTitle,
  draw: () => drawCounts('marcas', marksTitle, listMarks()),
  table: () => ({
    name: 'Marcas',
    columns: [{ key: 'label', header: 'Periodo', kind: 'text' }, number('count', 'Actividades con marca')],
    rows: listMarks().map(({ label, count }) => ({ label, count })),
  }),
  place: 'Sección 2.1, contada por nosotros',
});

/** The charts of the roadmap's plan, in the order of its page. */
export function listRoadmapCharts(): PlanChart[] {
  const { plan, goals, progress } = loadRoadmap();
  const rows = [...goals, ...goals.flatMap(({ parts }) => parts)];
  return [
    ...rows.map((row) => buildGoalChart(plan, row, listReached(progress.filter(({ code }) => code === row.id)))),
    buildMarksChart(plan),
  ];
}

/** The chart of the report. */
export function listReportCharts(): PlanChart[] {
  const report = readReport();
  return [
    {
      id: 'estados',
      title: 'Estado de las actividades del PLANRES al 2023, por objetivo',
      page: '/planes/planres-2023/',
      draw: () => drawReportChart(report),
      table: () => ({
        name: 'Estados',
        columns: [
          number('objective', 'Objetivo'),
          ...reportedStates.map((state) => number(state, `${progressStateWords[state].word} (lectura nuestra)`)),
          number('doubtful', 'De ellas, de lectura dudosa'),
        ],
        rows: report.objectives.map((objective) => ({
          objective: objective.number,
          ...countStates(objective.activities),
          doubtful: objective.activities.filter(({ state }) => state.doubtful).length,
        })),
      }),
      document: 'Reporte de acciones del PLANRES al año 2023',
      place: 'El estado de cada actividad es lectura nuestra',
      verifiedOn: report.verifiedOn,
    },
  ];
}

/** The chart of the strategy. */
export function listStrategyCharts(): PlanChart[] {
  const strategy = readStrategy();
  return [
    {
      id: 'plazos',
      title: 'Actividades de cada línea de acción, por plazo',
      page: '/planes/estrategia-pml/',
      draw: () => drawStrategyChart(strategy),
      table: () => ({
        name: 'Plazos',
        columns: [
          number('line', 'Línea'),
          { key: 'name', header: 'Nombre', kind: 'text', width: 60 },
          ...horizons.map((horizon) => number(horizon, horizonWords[horizon])),
        ],
        rows: strategy.lines.map((line) => ({
          line: line.number,
          name: line.name.text,
          ...countHorizons(listObjectives([line])),
        })),
      }),
      document: 'Estrategia Nacional para la Promoción de la Producción Más Limpia y Eficiente',
      place: 'Contadas por nosotros en sus líneas de acción',
      verifiedOn: strategy.verifiedOn,
    },
  ];
}

/** The chart with this id among some; throws where there is none. */
export function findChart(charts: readonly PlanChart[], id: string): PlanChart {
  const found = charts.find((chart) => chart.id === id);
  if (!found) throw new Error(`There is no chart «${id}».`);
  return found;
}
