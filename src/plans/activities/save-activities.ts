import type { Day } from '#calendar';
import {
  buildCsv,
  buildIcs,
  buildTableJson,
  buildXlsx,
  fileKinds,
  saveFile,
  type FileEnding,
  type Table,
} from '#files';
import { buildDueDays, goalCalendar } from '../schedule/due-days.ts';
import type { ActivityFilter } from './activity-query.ts';
import { fixPeriod, foldPlanWords, isDueIn, isStateIn } from './filter-activities.ts';

/** What to put in the file, and where the whole tables are. */
export interface SaveRequest {
  kind: FileEnding;
  /** Codes of the activities on show, in their order. */
  codes: readonly string[];
  filter: ActivityFilter;
  /** Address of the activities, or of their goals with a date, as JSON. */
  source: string;
  /** Day that the reader's clock shows. */
  today: Day;
}

/** A table of the plan as its JSON file has it. */
interface PlanTable extends Table {
  plan: string;
  date: string;
  verifiedOn: string;
}

async function fetchTable(source: string): Promise<PlanTable> {
  const response = await fetch(source);
  if (!response.ok) throw new Error(`${source} answered ${response.status}.`);
  return (await response.json()) as PlanTable;
}

/** `actividades-dgprcs-2026`: what was asked for, in letters that any system takes. */
export function nameFile(stem: string, filter: ActivityFilter): string {
  const asked = Object.entries(filter).flatMap(([key, value]) => (key === 'orden' ? [] : [value]));
  const words = foldPlanWords([stem, ...asked].join(' '))
    .replaceAll('ñ', 'n')
    .replaceAll(/[^a-z0-9]+/g, '-');
  return words.slice(0, 80).replace(/-$/, '');
}

/** The rows of the activities on show, in their order; what is due in the period and in the state asked for only. */
export function pickRows(table: Table, codes: readonly string[], asked: ActivityFilter, today: Day): Table['rows'] {
  const { cuando, estado } = fixPeriod(asked, today);
  const shown = codes.flatMap((code) => table.rows.filter((row) => row['code'] === code));
  return shown.filter(
    ({ date, state }) =>
      typeof date !== 'string' || (isDueIn(date, cuando) && isStateIn({ state: String(state), date }, estado, today)),
  );
}

/** Makes the file and hands it to the reader; gives back how many rows it has, and makes none without rows. */
export async function saveActivities({ kind, codes, filter, source, today }: SaveRequest): Promise<number> {
  const whole = await fetchTable(source);
  const table = { ...whole, rows: pickRows(whole, codes, filter, today) };
  if (table.rows.length === 0) return 0;
  const { plan, date, verifiedOn } = whole;
  const write = {
    csv: () => buildCsv(table),
    xlsx: () => buildXlsx([table]),
    json: () => buildTableJson({ filter, plan, date, verifiedOn }, table),
    ics: () => buildIcs(goalCalendar, buildDueDays(table.rows), new Date(verifiedOn)),
  };
  const name = `${nameFile(kind === 'ics' ? 'metas' : 'actividades', filter)}.${kind}`;
  saveFile(name, await write[kind](), fileKinds[kind].type);
  return table.rows.length;
}
