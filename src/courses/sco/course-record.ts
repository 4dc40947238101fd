import type { ToldProgress } from '#ui';

/** Where a reader stands, in the words of SCORM 1.2. */
export type LessonStatus = 'incomplete' | 'completed' | 'passed' | 'failed';

/** What a course knows of its reader. */
export interface CourseRecord {
  /** What each tool has left with it, by its key. */
  kept: ReadonlyMap<string, string>;
  status: LessonStatus;
  /** The best score so far, from 0 to 100. */
  score?: number;
}

/** A reader who comes for the first time, or for another attempt. */
export const newRecord: CourseRecord = { kept: new Map(), status: 'incomplete' };

const scoreKey = 'puntaje';

/** One line for each tool: its key, a tab, its text. Tools write no tabs and no line breaks. */
export function formatKept({ kept, score }: CourseRecord): string {
  const lines = [...kept, ...(score === undefined ? [] : [[scoreKey, String(score)] as const])];
  return lines.map(([key, text]) => `${key}\t${text}`).join('\n');
}

/** What was won stays won: a list that is begun anew is completed all the same. */
const isSettled = (status: string): status is 'completed' | 'passed' => status === 'completed' || status === 'passed';

/** Reads back what the classroom has kept; anything unsound counts as nothing. */
export function parseKept(text: string, status: string): CourseRecord {
  const lines = text.split('\n').flatMap((line): [string, string][] => {
    const at = line.indexOf('\t');
    return at > 0 ? [[line.slice(0, at), line.slice(at + 1)]] : [];
  });
  const kept = new Map(lines);
  const score = Number(kept.get(scoreKey) ?? NaN);
  kept.delete(scoreKey);
  return {
    kept,
    status: isSettled(status) || status === 'failed' ? status : 'incomplete',
    ...(Number.isFinite(score) && { score }),
  };
}

/** The record after a tool has left something, or taken it back. */
export function keepText(record: CourseRecord, key: string, text: string | undefined): CourseRecord {
  const kept = new Map(record.kept);
  if (text === undefined) kept.delete(key);
  else kept.set(key, text);
  return { ...record, kept };
}

/** The record after a tool has told how far its reader is: with a score a course is passed or failed, without one it is completed by ticking all. */
export function tellProgress(
  record: CourseRecord,
  { ready, total, right }: ToldProgress,
  mastery: number | undefined,
): CourseRecord {
  if (mastery === undefined) {
    return total > 0 && ready === total && !isSettled(record.status) ? { ...record, status: 'completed' } : record;
  }
  if (right === undefined || total === 0) return record;
  const best = Math.max(record.score ?? 0, Math.round((right / total) * 100));
  return { ...record, score: best, status: best >= mastery ? 'passed' : 'failed' };
}

/** What the classroom is told of a record. */
export function listValues(record: CourseRecord): Record<string, string> {
  return {
    'cmi.suspend_data': formatKept(record),
    'cmi.core.lesson_status': record.status,
    ...(record.score !== undefined && {
      'cmi.core.score.raw': String(record.score),
      'cmi.core.score.min': '0',
      'cmi.core.score.max': '100',
    }),
  };
}
