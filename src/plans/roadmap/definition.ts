import { openCatalogue } from '#catalogue';
import { listRoadmapCharts } from '../charts/take/plan-charts.ts';
import type { Plan } from '../document/plan.ts';
import { listDueRows } from '../progress/list-due-rows.ts';
import { formatActionPath } from './plan-paths.ts';
import { listRoadmapFiles } from './roadmap-files.ts';
import { listRoadmapPages } from './roadmap-pages.ts';
import { listRoadmapPassages } from './roadmap-passages.ts';
import { listRoadmapRows } from './roadmap-rows.ts';
import { countActions } from './count-actions.ts';
import { loadRoadmap } from './roadmap.ts';

const folder = 'content/plans/plan-hdr-as-2025/';

/** Entities and cross-checks are ours, not rows of the document. */
const own = /\/(?:plan|entities|cross-checks)\.json$/;

/** The plan that carries out the roadmap to a circular economy in water and sanitation. */
export const plan: Plan = {
  id: 'plan-hdr-as-2025',
  name: 'Plan 2025 de la Hoja de Ruta de economía circular en agua y saneamiento',
  listed: {
    name: 'Plan HdR-AS 2025',
    what: 'Economía circular en agua potable y saneamiento al 2030',
    holds: () => {
      const { goals, activities } = loadRoadmap();
      return `${goals.length} metas y ${activities.length} actividades de 2025 a 2030, con responsables, indicadores y recursos.`;
    },
  },
  dated: () => loadRoadmap().plan.date.text.toLowerCase(),
  checkedOn: () => loadRoadmap().plan.verifiedOn,
  rank: 10,
  issuer: 'vivienda',
  path: '/planes/plan-hdr-as-2025/',
  parts: () => ['actividades', 'no-cuadra', 'notas'].map((part) => `/planes/plan-hdr-as-2025/${part}/`),
  hasPages: true,
  passages: listRoadmapPassages,
  rows: listRoadmapRows,
  titles: () =>
    new Map(
      loadRoadmap().actions.map(({ action: { code, title } }) => [
        formatActionPath(code),
        `Acción ${code}: ${title.text}`,
      ]),
    ),
  pages: listRoadmapPages,
  counts: countActions,
  due: () => listDueRows(loadRoadmap()),
  charts: listRoadmapCharts,
  files: listRoadmapFiles,
  content: () => [
    `${folder}plan.json`,
    ...openCatalogue()
      .files.filter((file) => file.startsWith(folder) && !own.test(file))
      .toSorted(),
  ],
};
