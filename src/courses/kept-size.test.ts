import { expect, test } from 'vitest';
import { buildChecklistOffer, listProcedures } from '#procedures';
import { findQuizVersion, listQuestions, listQuizzes } from '#quiz';
import { formatRecord } from '../procedures/checklist/keeping/checklist-record.ts';
import { formatState } from '../quiz/sheet/quiz-state.ts';
import { listCourses } from './courses.content.ts';
import { formatKept, keepText, newRecord } from './sco/course-record.ts';
import { mostKept } from './sco/scorm-session.ts';

/** A list with all ticked and answered, which is the most it can keep. */
function fillList(id: string): string {
  const procedure = listProcedures().find((one) => one.id === id);
  if (!procedure) throw new Error(`There is no procedure ${id}.`);
  const offer = buildChecklistOffer(procedure);
  const choices = Object.fromEntries(Object.entries(offer.questions).map(([name, ids]) => [name, ids[0] ?? '']));
  const parts = [...offer.items, ...Object.keys(offer.questions).map((name) => `?${name}`)];
  const at = Object.fromEntries(parts.map((part) => [part, 4_000_000_000_000]));
  return formatRecord({ state: { choices, ready: new Set(offer.items), notMine: new Set() }, at }, offer);
}

function fillQuiz(id: string): string {
  const quiz = listQuizzes().find((one) => one.id === id);
  const questions = quiz ? listQuestions(quiz) : [];
  const version = findQuizVersion(questions);
  const offer = { version, questions: questions.map(() => ({ count: 4, right: 0 })) };
  return formatState({ answers: questions.map(() => 1), isScored: true }, offer);
}

test.each(listCourses().map((course) => [course.id, course] as const))(
  '%s: all that its reader can do fits into what a classroom keeps',
  (_, { steps }) => {
    let record = { ...newRecord, score: 100 };
    for (const step of steps) {
      const [kind = '', id = ''] = step.split('/');
      if (kind === 'tramite') record = { ...record, ...keepText(record, `norma-circular:tramite:${id}`, fillList(id)) };
      if (kind === 'practicar') record = { ...record, ...keepText(record, `preguntas:${id}`, fillQuiz(id)) };
    }
    expect(formatKept(record).length).toBeLessThan(mostKept);
  },
);
