import { buildCsv, buildIcs, buildXlsx, type Table } from '#exports';
import {
  buildActivityTable,
  buildDueDays,
  buildDueTable,
  buildGoalTable,
  buildScheduleTable,
  buildTable22,
  buildTable23,
  loadRoadmap,
} from '#plans';

/** A table of the roadmap's plan as files. */
export interface PlanFiles {
  /** Name of its files, without the ending: `actividades`. */
  name: string;
  table: Table;
  csv: Uint8Array<ArrayBuffer>;
  xlsx: Uint8Array<ArrayBuffer>;
  json: Uint8Array<ArrayBuffer>;
  /** Days for a calendar, where the table has any. */
  ics?: Uint8Array<ArrayBuffer>;
}

const encode = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

async function buildFiles(): Promise<PlanFiles[]> {
  const roadmap = loadRoadmap();
  const { plan, goals, schedule, table22, table23 } = roadmap;
  const source = { plan: plan.title.text, date: plan.date.text, verifiedOn: plan.verifiedOn };
  const due = buildDueTable(roadmap);
  const tables: readonly (readonly [name: string, table: Table])[] = [
    ['actividades', buildActivityTable(roadmap)],
    ['metas-con-fecha', due],
    ['tabla-1', buildGoalTable(goals)],
    ['tabla-2-1', buildScheduleTable(schedule)],
    ['tabla-2-2', buildTable22(table22)],
    ['tabla-2-3', buildTable23(table23)],
  ];
  const files = tables.map(async ([name, table]) => ({
    name,
    table,
    csv: encode(buildCsv(table)),
    xlsx: await buildXlsx([table]),
    json: encode(`${JSON.stringify({ ...source, ...table, name: table.name }, null, 1)}\n`),
    ...(table === due && {
      ics: encode(await buildIcs('Metas del plan HdR-AS', buildDueDays(due.rows), new Date(plan.verifiedOn))),
    }),
  }));
  return Promise.all(files);
}

let files: Promise<PlanFiles[]> | undefined;

/** The tables of the roadmap's plan as files, made once per build. */
export function loadPlanFiles(): Promise<PlanFiles[]> {
  if (import.meta.env.DEV) return buildFiles();
  files ??= buildFiles();
  return files;
}

/** The files of one table; throws for a name that is none. */
export async function findPlanFiles(name: string): Promise<PlanFiles> {
  const found = (await loadPlanFiles()).find((candidate) => candidate.name === name);
  if (!found) throw new Error(`The plan has no files named «${name}».`);
  return found;
}
