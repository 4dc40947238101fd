import { publishFile, publishTables } from '#files';
import { listChartFiles } from '../charts/take/chart-files.ts';
import { listStrategyCharts } from '../charts/take/plan-charts.ts';
import type { Plan } from '../document/plan.ts';
import { readStrategy } from '../plans.content.ts';
import { countHorizons, formatLinePath, listObjectives, sumHorizons } from './strategy-counts.ts';
import { listStrategyPassages } from './strategy-passages.ts';
import { buildStrategyTables } from './strategy-tables.ts';
import { listStrategyRows } from './strategy-rows.ts';

/** The Cleaner Production strategy of 2005. */
export const plan: Plan = {
  id: 'estrategia-pml',
  name: 'Estrategia de Producción Más Limpia',
  listed: {
    name: 'Estrategia de producción más limpia',
    what: 'Estrategia Nacional para la Promoción de la Producción Más limpia y Eficiente',
    holds: () => {
      const { lines } = readStrategy();
      return `${lines.length} líneas de acción y ${listObjectives(lines).length} objetivos, de la barrera a la actividad.`;
    },
  },
  dated: () => {
    const years = readStrategy().background.flatMap(({ date }) => /^\d{4}/.exec(date) ?? []);
    return `${years.at(0)} a ${years.at(-1)}`;
  },
  checkedOn: () => readStrategy().verifiedOn,
  rank: 30,
  issuer: 'conam',
  path: '/planes/estrategia-pml/',
  parts: () => readStrategy().lines.map(({ number }) => formatLinePath(number)),
  hasPages: true,
  passages: listStrategyPassages,
  rows: listStrategyRows,
  titles: () =>
    new Map(readStrategy().lines.map(({ number, name }) => [formatLinePath(number), `Línea ${number}: ${name.text}`])),
  counts: () =>
    new Map(
      readStrategy().lines.map((line) => {
        const objectives = listObjectives([line]);
        const activities = sumHorizons(countHorizons(objectives));
        return [formatLinePath(line.number), `${objectives.length} objetivos y ${activities} actividades`];
      }),
    ),
  charts: listStrategyCharts,
  files: ({ site }) => [
    ...publishTables('/planes/estrategia-pml', () => {
      const { activities, matrix, lists } = buildStrategyTables(readStrategy());
      return [activities, matrix, lists];
    }),
    publishFile('/planes/estrategia-pml.json', () => JSON.stringify(readStrategy())),
    ...listChartFiles(listStrategyCharts(), site),
  ],
  content: () => ['content/plans/estrategia-pml.json'],
};
