import { buildCsv, buildXlsx, formatFileSize } from '#exports';
import { findCurrentStatus, formatShortName, isUnconfirmed, statusWords, unconfirmedWords } from '#norms';
import { buildReportTables, buildStrategyTables, readReport, readStrategy } from '#plans';
import { loadLibrary } from './content.ts';

/** Kinds of file, with the type each is served as. */
export const planFileTypes = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json; charset=utf-8',
} as const;

/** Ending of a file. */
export type PlanFileFormat = keyof typeof planFileTypes;

/** A readReport() or readStrategy() as files: its activities as CSV, all its tables as a workbook, all its data as JSON. */
export type PlanFiles = Readonly<Record<PlanFileFormat, Uint8Array<ArrayBuffer>>>;

const encode = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

async function describeNorms(): Promise<(id: string) => string> {
  const library = await loadLibrary();
  return (id) => {
    const record = library.find(id)?.record;
    if (!record) throw new Error(`The norm ${id} is not in the library; a plan names it.`);
    const status = findCurrentStatus(record.status);
    const state = statusWords[status.value].word + (isUnconfirmed(status) ? `, ${unconfirmedWords}` : '');
    return `${formatShortName(record)} (${state})`;
  };
}

async function buildReportFiles(): Promise<PlanFiles> {
  const { activities, objectives } = buildReportTables(readReport(), { describeNorm: await describeNorms() });
  return {
    csv: encode(buildCsv(activities)),
    xlsx: await buildXlsx([activities, objectives]),
    json: encode(JSON.stringify(readReport())),
  };
}

async function buildStrategyFiles(): Promise<PlanFiles> {
  const { activities, matrix, lists } = buildStrategyTables(readStrategy());
  return {
    csv: encode(buildCsv(activities)),
    xlsx: await buildXlsx([activities, matrix, lists]),
    json: encode(JSON.stringify(readStrategy())),
  };
}

const builders = { 'planres-2023': buildReportFiles, 'estrategia-pml': buildStrategyFiles };

/** Id of a plan that has such files. */
export type FiledPlan = keyof typeof builders;

/** Ids of the plans that have such files. */
export const filedPlans = Object.keys(builders) as FiledPlan[];

const kept = new Map<FiledPlan, Promise<PlanFiles>>();

/** The files of a plan, made once per build: its page tells their size. */
export function loadPlanFiles(plan: FiledPlan): Promise<PlanFiles> {
  const files = kept.get(plan) ?? builders[plan]();
  if (!import.meta.env.DEV) kept.set(plan, files);
  return files;
}

/** Links to the files of a plan, with their size. */
export async function listDownloads(plan: FiledPlan): Promise<{ name: string; href: string; size: string }[]> {
  const files = await loadPlanFiles(plan);
  const names = { csv: 'CSV', xlsx: 'Excel', json: 'JSON' } as const;
  return (Object.keys(names) as PlanFileFormat[]).map((format) => ({
    name: names[format],
    href: `/planes/${plan}.${format}`,
    size: formatFileSize(files[format].length),
  }));
}
