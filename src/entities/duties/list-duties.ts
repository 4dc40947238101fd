import { buildOnce, type Table } from '#files';
import { buildDueTable, findWhoAnswers, formatCodePath, listDueEntries, loadRoadmap, type Roadmap } from '#plans';

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
}

type Due = Omit<Duty, 'role'> & ReturnType<typeof findWhoAnswers>;

function listDue(roadmap: Roadmap): Due[] {
  const rows = new Map(
    buildDueTable(roadmap).rows.map((row) => [`${String(row['code'])} ${String(row['date'])}`, row]),
  );
  return listDueEntries(roadmap).flatMap(({ code, date }) => {
    const row = rows.get(`${code} ${date}`);
    return row ? [{ row, code, date, href: formatCodePath(code), ...findWhoAnswers(roadmap, code) }] : [];
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
