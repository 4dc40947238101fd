import { buildOnce, type Table } from '#files';
import {
  buildDueTable,
  findWhoAnswers,
  formatCodePath,
  listDueEntries,
  loadRoadmap,
  type Progress,
  type Roadmap,
} from '#plans';

type Row = Table['rows'][number];

/** What falls to an entity on one day. */
export interface Duty {
  /** Its row in the table of what is due. */
  row: Row;
  /** `1.1.1.1`. */
  code: string;
  /** Page of the plan that says it. */
  href: string;
  /** `2026-12-31`. */
  date: string;
  role: 'dirige' | 'participa';
  /** Year in which it is due, or its first semester: `2026`, `2025-I`. */
  period: string;
  /** What public reports say of it in that year. */
  progress: readonly Progress[];
}

type Due = Omit<Duty, 'role'> & ReturnType<typeof findWhoAnswers>;

const namePeriod = (date: string): string => date.slice(0, 4) + (date.endsWith('-06-30') ? '-I' : '');

/** All that is due in the plan, each with what was reported of it in that year. */
export function listDue(roadmap: Roadmap): Due[] {
  const rows = new Map(
    buildDueTable(roadmap).rows.map((row) => [`${String(row['code'])} ${String(row['date'])}`, row]),
  );
  return listDueEntries(roadmap).flatMap(({ code, date }) => {
    const row = rows.get(`${code} ${date}`);
    const progress = roadmap.progress.filter((one) => one.code === code && date.startsWith(String(one.year)));
    const { responsible, participants } = findWhoAnswers(roadmap, code);
    const told = { code, date, href: formatCodePath(code), period: namePeriod(date), progress };
    return row ? [{ row, ...told, responsible, participants }] : [];
  });
}

const listAll = buildOnce(() => listDue(loadRoadmap()));

/** What falls to an entity of the roadmap, by day: once for each activity and day, whether it leads or takes part. */
export function listDuties(entity: string | undefined, due: readonly Due[] = listAll()): Duty[] {
  if (entity === undefined) return [];
  return due
    .flatMap(({ responsible, participants, ...duty }): Duty[] => {
      if (responsible.includes(entity)) return [{ ...duty, role: 'dirige' }];
      return participants.includes(entity) ? [{ ...duty, role: 'participa' }] : [];
    })
    .toSorted((a, b) => a.date.localeCompare(b.date));
}
