import { describe, expect, it } from 'vitest';
import type { ToldProgress } from '#ui';
import {
  formatKept,
  keepText,
  listValues,
  newRecord,
  parseKept,
  tellProgress,
  type LessonStatus,
} from './course-record.ts';

const kept = keepText(newRecord, 'lista:uno', '{"r":"a"}');

describe('what is kept', () => {
  it.each([newRecord, kept, { ...keepText(kept, 'preguntas:dos', 'v1 01 1'), status: 'passed' as const, score: 80 }])(
    'comes back: %o',
    (record) => {
      expect(parseKept(formatKept(record), record.status)).toEqual(record);
    },
  );

  it('can be taken back', () => {
    expect(keepText(kept, 'lista:uno', undefined)).toEqual(newRecord);
  });

  it.for([
    ['', '', 'a first visit, or another attempt'],
    ['', 'not attempted', 'what a classroom says before'],
    ['nada', 'browsed', 'what nobody here has written'],
  ] as const)('%j and «%s» are nothing: %s', ([text, status]) => {
    expect(parseKept(text, status)).toEqual(newRecord);
  });
});

const [half, most] = [5, 8];

describe('how far its reader is', () => {
  it.each<[reason: string, before: LessonStatus, told: ToldProgress, mastery: number | undefined, after: LessonStatus]>(
    [
      ['a list with something to tick', 'incomplete', { ready: 6, total: 7 }, undefined, 'incomplete'],
      ['a list with all ticked', 'incomplete', { ready: 7, total: 7 }, undefined, 'completed'],
      ['a list without anything', 'incomplete', { ready: 0, total: 0 }, undefined, 'incomplete'],
      ['a list begun anew stays completed', 'completed', { ready: 0, total: 7 }, undefined, 'completed'],
      ['a list of a path says nothing of the path', 'incomplete', { ready: 7, total: 7 }, 70, 'incomplete'],
      ['questions without a score', 'incomplete', { ready: 10, total: 10 }, 70, 'incomplete'],
      ['fewer than asked for', 'incomplete', { ready: 10, total: 10, right: half }, 70, 'failed'],
      ['as many as asked for', 'incomplete', { ready: 10, total: 10, right: most }, 80, 'passed'],
      ['failed first, then passed', 'failed', { ready: 10, total: 10, right: most }, 70, 'passed'],
    ],
  )('%s', (_, status, told, mastery, after) => {
    expect(tellProgress({ ...newRecord, status }, told, mastery).status).toBe(after);
  });

  it('the best score counts', () => {
    const passed = tellProgress(newRecord, { ready: 10, total: 10, right: most }, 70);
    expect(tellProgress(passed, { ready: 10, total: 10, right: half }, 70)).toEqual(passed);
    expect(listValues(passed)).toMatchObject({
      'cmi.core.lesson_status': 'passed',
      'cmi.core.score.raw': '80',
      'cmi.core.score.min': '0',
      'cmi.core.score.max': '100',
    });
  });

  it('no score is told before there is one', () => {
    expect(Object.keys(listValues(newRecord))).toEqual(['cmi.suspend_data', 'cmi.core.lesson_status']);
  });
});
