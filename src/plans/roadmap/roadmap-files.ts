import {
  buildIcs,
  buildOnce,
  buildTableJson,
  publishFile,
  publishTables,
  type PublishedFile,
  type Table,
} from '#files';
import { buildActivityTable } from '../activities/activity-table.ts';
import { listChartFiles } from '../charts/take/chart-files.ts';
import { listRoadmapCharts } from '../charts/take/plan-charts.ts';
import type { PlanFileSources } from '../document/plan.ts';
import { buildDifferenceTable } from '../differences/difference-table.ts';
import { listDueRows } from '../progress/list-due-rows.ts';
import { buildProgressTable } from '../progress/progress-table.ts';
import { buildDueDays, goalCalendar } from '../schedule/due-days.ts';
import { buildDueTable } from '../schedule/due-table.ts';
import { loadDifferences } from '../differences/find-differences.ts';
import { buildGoalTable, buildScheduleTable, buildTable22, buildTable23 } from './printed-tables.ts';
import { loadRoadmap, type Roadmap } from './roadmap.ts';

const root = '/planes/plan-hdr-as-2025';

/** Tables of the plan by the name of their files. */
const tables: Readonly<Record<string, (roadmap: Roadmap) => Table>> = {
  actividades: buildActivityTable,
  avance: (roadmap) => buildProgressTable(listDueRows(roadmap), roadmap.progress),
  'metas-con-fecha': buildDueTable,
  'tabla-1': ({ goals }) => buildGoalTable(goals),
  'tabla-2-1': ({ schedule }) => buildScheduleTable(schedule),
  'tabla-2-2': ({ table22 }) => buildTable22(table22),
  'tabla-2-3': ({ table23 }) => buildTable23(table23),
};

function listTableFiles(stem: `/${string}`, buildTable: (roadmap: Roadmap) => Table): PublishedFile[] {
  const build = buildOnce(() => buildTable(loadRoadmap()));
  const json = publishFile(`${stem}.json`, () => {
    const { plan } = loadRoadmap();
    return buildTableJson({ plan: plan.title.text, date: plan.date.text, verifiedOn: plan.verifiedOn }, build());
  });
  return [...publishTables(stem, () => [build()]), json];
}

/** The tables of the roadmap's plan, its goals for a calendar, its charts, and what does not add up in it, as files. */
export function listRoadmapFiles({ site }: Pick<PlanFileSources, 'site'>): PublishedFile[] {
  return [
    ...Object.entries(tables).flatMap(([name, buildTable]) => listTableFiles(`${root}/${name}`, buildTable)),
    publishFile(`${root}/metas-con-fecha.ics`, () => {
      const roadmap = loadRoadmap();
      const days = buildDueDays(buildDueTable(roadmap).rows);
      return buildIcs(goalCalendar, days, new Date(roadmap.plan.verifiedOn));
    }),
    ...publishTables(`${root}/no-cuadra`, () => [buildDifferenceTable(loadDifferences())]),
    ...listChartFiles(listRoadmapCharts(), site),
    publishFile(`${root}/no-cuadra.json`, () =>
      JSON.stringify({ plan: 'plan-hdr-as-2025', differences: loadDifferences() }, null, 2),
    ),
  ];
}
